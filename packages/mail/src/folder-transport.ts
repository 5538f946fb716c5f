import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAddress } from '@kader/i18n';
import { cleanLine } from './clean-text.ts';
import type { Mail, MailTransport } from './mail.ts';
import { MailError } from './mail.ts';

/** A mail as it lies in the folder: `<id>.json`. Ids sort by time, those of one moment in the order in which a process sent them. */
export interface StoredMail extends Mail {
  readonly id: string;
  /** ISO date-time at which it was sent. */
  readonly at: string;
}

const idPattern = /^\d{13,16}-[0-9a-f]{8}$/;

/**
 * Puts each mail as a JSON file into a folder instead of sending it. For the demo's inbox and for tests.
 * `clock` tells the time of sending.
 */
export function createFolderTransport(options: {
  readonly folder: string;
  readonly clock?: () => Date;
}): MailTransport {
  const clock = options.clock ?? (() => new Date());
  let sent = 0;
  return {
    async send(mail) {
      const address = parseAddress(mail.to.address);
      if (address === null) {
        throw new MailError('address');
      }
      const at = clock();
      const turn = (sent % 65_536).toString(16).padStart(4, '0');
      sent += 1;
      const id = `${String(at.getTime()).padStart(13, '0')}-${turn}${randomUUID().slice(0, 4)}`;
      const stored: StoredMail = {
        id,
        at: at.toISOString(),
        to: { name: cleanLine(mail.to.name, 100), address },
        locale: mail.locale,
        subject: cleanLine(mail.subject),
        html: mail.html,
        text: mail.text,
      };
      try {
        await writeWhole(options.folder, `${id}.json`, JSON.stringify(stored));
      } catch (cause) {
        throw new MailError('unavailable', { cause });
      }
      return { id };
    },
  };
}

/** Returns the mails of a folder, newest first; with `address`, only those to it. No folder is an empty one. */
export async function listMails(folder: string, address?: string): Promise<readonly StoredMail[]> {
  const names = await readdir(folder).catch(emptyIfMissing);
  const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  const mails = await Promise.all(
    ids
      .sort()
      .reverse()
      .map((id) => readMail(folder, id)),
  );
  return mails.filter(
    (mail): mail is StoredMail => mail !== null && (address === undefined || mail.to.address === address),
  );
}

/** Returns one mail of a folder, or null when the id is none of its mails. */
export async function readMail(folder: string, id: string): Promise<StoredMail | null> {
  if (!idPattern.test(id)) {
    return null;
  }
  try {
    const stored: StoredMail = JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8'));
    return stored;
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
}

/** Writes a draft beside it first, so that a reader of the folder never meets half a mail. */
async function writeWhole(folder: string, name: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${name}.tmp`);
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, join(folder, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function emptyIfMissing(error: unknown): string[] {
  if (isMissing(error)) {
    return [];
  }
  throw error;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
