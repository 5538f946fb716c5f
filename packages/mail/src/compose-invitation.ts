import { formatDateTime, type Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { cleanLine } from './clean-text.ts';
import { legalLinks } from './legal-links.ts';
import type { MailContent } from './mail.ts';
import { renderLetter } from './render-letter.ts';

/** An invitation to read a frozen version of a plan and decide on it. */
export interface InvitationMail {
  /** Language of the person invited. */
  readonly locale: Locale;
  readonly receiverName: string;
  readonly inviterName: string;
  readonly agencyName: string;
  readonly clientName: string;
  readonly planTitle: string;
  readonly version: number;
  /** What the inviter wrote along; null or blank if nothing. */
  readonly message: string | null;
  /** Address of the invitation page with its single-use token, http(s). Opening it changes nothing. */
  readonly url: string;
  /** ISO moment after which the link no longer works. */
  readonly expiresAt: string;
  /** IANA zone in which that moment is told: the client's country's, e.g. `Europe/Amsterdam`. */
  readonly timeZone: string;
}

/** Writes the mail that invites a client's person to review and approve a plan, in their language. */
export function composeInvitation(mail: InvitationMail): MailContent {
  const t = createTranslator(mail.locale, 'mail');
  const agency = cleanLine(mail.agencyName);
  const inviter = cleanLine(mail.inviterName);
  const plan = cleanLine(mail.planTitle);
  const intro = t('invitation.intro', { inviter, agency });
  return renderLetter({
    locale: mail.locale,
    subject: t('invitation.subject', { plan }),
    preview: intro,
    sender: agency,
    heading: t('invitation.heading'),
    greeting: t('greeting', { name: cleanLine(mail.receiverName) }),
    paragraphs: [intro],
    quote: (mail.message ?? '').trim() === '' ? null : { by: inviter, text: mail.message ?? '' },
    facts: [
      [t('facts.plan'), plan],
      [t('facts.client'), cleanLine(mail.clientName)],
      [t('facts.version'), String(mail.version)],
      [t('facts.expires'), formatDateTime(mail.locale, mail.expiresAt, mail.timeZone)],
    ],
    button: { label: t('invitation.button'), url: mail.url },
    linkNote: t('linkNote'),
    footer: [t('invitation.record'), t('invitation.personal'), t('invitation.unexpected')],
    links: legalLinks(mail.locale, mail.url),
  });
}
