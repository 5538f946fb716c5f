import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail that the demo sent, as the inbox page shows it. */
export interface InboxMail {
  readonly id: string;
  /** ISO date-time. */
  readonly at: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly locale: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const shown = 100;

/** Mails in the demo's folder, newest first, at most a hundred; none while nothing was sent. */
export async function listInbox(folder: string | null): Promise<readonly InboxMail[]> {
  if (folder === null) {
    return [];
  }
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') {
      return [];
    }
    throw error;
  });
  const newest = names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .toReversed()
    .slice(0, shown);
  return await Promise.all(
    newest.map(async (name): Promise<InboxMail> => JSON.parse(await readFile(join(folder, name), 'utf8'))),
  );
}
