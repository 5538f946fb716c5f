import { parseAddress } from '@kader/i18n';
import { createTransport } from 'nodemailer';
import { cleanLine } from './clean-text.ts';
import type { Mail, MailTransport } from './mail.ts';
import { MailError } from './mail.ts';

const connectMs = 10_000;
const replyMs = 30_000;

/**
 * Sends over SMTP, one connection per mail. `url` is `smtp://host:port` (587 unless named; STARTTLS when the
 * server offers it, and required as soon as the URL holds credentials, so that they never travel in clear) or
 * `smtps://…` (465, TLS from the start), with `user:password@` percent-encoded. `from` is the sender of every mail.
 */
export function createSmtpTransport(options: {
  readonly url: string;
  readonly from: { readonly name: string; readonly address: string };
}): MailTransport {
  const url = new URL(options.url);
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  const transporter = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(url.password) }, requireTLS: !secure }),
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: replyMs,
    // Content can name neither a file to attach nor an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail: Mail) {
      const address = parseAddress(mail.to.address);
      if (address === null) {
        throw new MailError('address');
      }
      try {
        const sent = await transporter.sendMail({
          from: options.from,
          to: { name: cleanLine(mail.to.name, 100), address },
          subject: cleanLine(mail.subject),
          text: mail.text,
          html: mail.html,
          headers: { 'Content-Language': mail.locale, 'Auto-Submitted': 'auto-generated' },
        });
        return { id: sent.messageId };
      } catch (cause) {
        throw new MailError(isRefusal(cause) ? 'refused' : 'unavailable', { cause });
      }
    },
  };
}

/** A 5xx answer is final (RFC 5321 4.2.1); all else, also a lost connection, may pass. */
function isRefusal(error: unknown): boolean {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  return code >= 500 && code < 600;
}
