import { formatDateTime, type Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { cleanLine } from './clean-text.ts';
import { legalLinks } from './legal-links.ts';
import type { MailContent } from './mail.ts';
import { renderLetter } from './render-letter.ts';

/** An invitation to work at an agency. */
export interface MemberInvitationMail {
  /** Language that whoever invited chose. */
  readonly locale: Locale;
  readonly receiverName: string;
  readonly inviterName: string;
  readonly agencyName: string;
  readonly role: 'owner' | 'admin' | 'planner' | 'contributor' | 'viewer';
  /** Address of the invitation page with its single-use token, http(s). Opening it changes nothing. */
  readonly url: string;
  /** ISO moment after which the link no longer works, and the IANA zone in which it is told (the agency's). */
  readonly expiresAt: string;
  readonly timeZone: string;
}

/** Writes the mail that invites somebody to work at an agency, with the role they will have. */
export function composeMemberInvitation(mail: MemberInvitationMail): MailContent {
  const { locale, url } = mail;
  const t = createTranslator(locale, 'mail');
  const common = createTranslator(locale, 'common');
  const agency = cleanLine(mail.agencyName);
  const intro = t('memberInvitation.intro', { inviter: cleanLine(mail.inviterName), agency });
  return renderLetter({
    locale,
    subject: t('memberInvitation.subject', { agency }),
    preview: intro,
    sender: agency,
    heading: t('memberInvitation.heading'),
    greeting: t('greeting', { name: cleanLine(mail.receiverName) }),
    paragraphs: [intro],
    quote: null,
    facts: [
      [t('facts.agency'), agency],
      [t('facts.role'), common(`roles.agency.${mail.role}`)],
      [t('facts.expires'), formatDateTime(locale, mail.expiresAt, mail.timeZone)],
    ],
    button: { label: t('memberInvitation.button'), url },
    linkNote: t('linkNote'),
    footer: [t('memberInvitation.personal'), t('invitation.unexpected')],
    links: legalLinks(locale, url),
  });
}
