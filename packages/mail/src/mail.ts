/** What a mail says, ready to send: one line of subject, a whole HTML document, and the same as plain text. */
export interface MailContent {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** A mail to one person. */
export interface Mail extends MailContent {
  readonly to: { readonly name: string; readonly address: string };
  /** Language the mail is written in, e.g. `pl`; becomes its Content-Language. */
  readonly locale: string;
}

/** Hands mails over. `id` is what the receiving side calls the mail; throws `MailError` when it was not taken. */
export interface MailTransport {
  send(mail: Mail): Promise<{ readonly id: string }>;
}

/**
 * Why a mail was not taken. `address`: not one plain address, sending again cannot help. `refused`: the mail
 * server refused it for good. `unavailable`: the server, the network or the disk failed; try again later.
 */
export type MailErrorReason = 'address' | 'refused' | 'unavailable';

/** Says why a mail was not taken. Its message holds no address and no content. */
export class MailError extends Error {
  readonly reason: MailErrorReason;

  constructor(reason: MailErrorReason, options: { cause?: unknown } = {}) {
    super(`Mail not taken: ${reason}`, options);
    this.name = 'MailError';
    this.reason = reason;
  }
}
