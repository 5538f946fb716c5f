import { readMailEnv } from './env.ts';
import { createFolderTransport } from './folder-transport.ts';
import type { MailTransport } from './mail.ts';
import { createSmtpTransport } from './smtp-transport.ts';

/** Returns the transport that the environment names (`readMailEnv`). Connects and writes nothing until it sends. */
export function createMailTransport(env: Readonly<Record<string, string | undefined>>): MailTransport {
  const settings = readMailEnv(env);
  return settings.kind === 'smtp'
    ? createSmtpTransport(settings)
    : createFolderTransport({ folder: settings.folder });
}
