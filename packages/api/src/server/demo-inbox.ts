import 'server-only';
import { platformOf } from './platform.ts';

/** Mails of the demo, newest first; null where there is no demo. */
export async function listDemoMails() {
  const { demo, mailFolder } = platformOf('web').settings;
  if (!demo) {
    return null;
  }
  const { listInbox } = await import('@kader/demo');
  return await listInbox(mailFolder);
}
