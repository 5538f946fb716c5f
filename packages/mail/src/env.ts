import { isAbsolute } from 'node:path';
import { parseSender } from './parse-sender.ts';

/** How mails leave: over SMTP, or into a folder (demo and tests). */
export type MailSettings =
  | {
      readonly kind: 'smtp';
      readonly url: string;
      readonly from: { readonly name: string; readonly address: string };
    }
  | { readonly kind: 'folder'; readonly folder: string };

/**
 * Reads how mails leave: `SMTP_URL` with `MAIL_FROM`, or `KADER_MAIL_DIR` (an absolute path). Both or neither
 * is an error, since mails of a demo must not reach real people, nor real ones a folder. Throws an Error that
 * names the variable and never its value, which may hold a password.
 */
export function readMailEnv(env: Readonly<Record<string, string | undefined>>): MailSettings {
  const folder = env.KADER_MAIL_DIR;
  const url = env.SMTP_URL;
  if ((folder === undefined) === (url === undefined)) {
    throw new Error('Set either SMTP_URL with MAIL_FROM, or KADER_MAIL_DIR.');
  }
  if (folder !== undefined) {
    if (!isAbsolute(folder)) {
      throw new Error('KADER_MAIL_DIR must name the folder for mails, as an absolute path.');
    }
    return { kind: 'folder', folder };
  }
  const from = parseSender(env.MAIL_FROM ?? '');
  if (url === undefined || !isMailServer(url) || from === null) {
    const faults = [
      ...(isMailServer(url ?? '') ? [] : ['SMTP_URL must be smtp://user:password@host:port or smtps://…']),
      ...(from === null ? ['MAIL_FROM must be one address, such as Kader <mail@example.org>.'] : []),
    ];
    throw new Error(faults.join(' '));
  }
  return { kind: 'smtp', url, from };
}

function isMailServer(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed !== null && ['smtp:', 'smtps:'].includes(parsed.protocol) && parsed.hostname !== '';
}
