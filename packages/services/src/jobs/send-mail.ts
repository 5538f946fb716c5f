import { type Mail, MailError } from '@kader/mail';
import type { JobContext } from './job-context.ts';

/**
 * Hands a mail over; true when it was taken. An address that cannot be, or a server that refuses for good, is noted and not
 * tried again; what may pass (network, server, disk) is thrown, so that the queue tries again. `about` are ids for the log.
 */
export async function sendMail(
  context: JobContext,
  mail: Mail,
  about: Readonly<Record<string, string>>,
): Promise<boolean> {
  try {
    await context.mail.send(mail);
    return true;
  } catch (error) {
    if (!(error instanceof MailError) || error.reason === 'unavailable') {
      throw error;
    }
    context.log.error({ ...about, reason: error.reason }, 'mail not taken');
    return false;
  }
}
