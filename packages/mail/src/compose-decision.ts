import { formatDateTime, type Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { cleanLine } from './clean-text.ts';
import { legalLinks } from './legal-links.ts';
import type { MailContent } from './mail.ts';
import { renderLetter } from './render-letter.ts';

/** What a letter says of the version that was sent for approval, and to whom. */
export interface AboutVersion {
  /** Language of the planner who receives it. */
  readonly locale: Locale;
  readonly receiverName: string;
  readonly agencyName: string;
  readonly clientName: string;
  readonly planTitle: string;
  readonly version: number;
  /** Address of the plan, http(s). */
  readonly url: string;
}

/** What a client decided on a version of a plan, told to whoever sent it for approval. */
export interface DecisionMail extends AboutVersion {
  readonly decision: 'approved' | 'changesRequested';
  readonly deciderName: string;
  /** What the decider wrote along; null or blank if nothing. */
  readonly note: string | null;
  /** ISO moment of the decision, and the IANA zone in which it is told (the agency's). */
  readonly decidedAt: string;
  readonly timeZone: string;
}

/** Writes the mail that tells a planner of a client's decision, in the planner's language. */
export function composeDecision(mail: DecisionMail): MailContent {
  const t = createTranslator(mail.locale, 'mail');
  const version = String(mail.version);
  return letterOfDecision(mail, {
    subject: t(`decision.${mail.decision}.subject`, { plan: cleanLine(mail.planTitle) }),
    heading: t(`decision.${mail.decision}.heading`, { version }),
    intro: t(`decision.${mail.decision}.intro`, { version }),
  });
}

/** The letter around what a client decided: on what, who, when, in which words. */
export function letterOfDecision(
  mail: Omit<DecisionMail, 'decision'>,
  { subject, heading, intro }: Readonly<Record<'subject' | 'heading' | 'intro', string>>,
): MailContent {
  const t = createTranslator(mail.locale, 'mail');
  const plan = cleanLine(mail.planTitle);
  const decider = cleanLine(mail.deciderName);
  return renderLetter({
    locale: mail.locale,
    subject,
    preview: `${heading}: ${plan}`,
    sender: cleanLine(mail.agencyName),
    heading,
    greeting: t('greeting', { name: cleanLine(mail.receiverName) }),
    paragraphs: [intro],
    quote: (mail.note ?? '').trim() === '' ? null : { by: decider, text: mail.note ?? '' },
    facts: [
      [t('facts.plan'), plan],
      [t('facts.client'), cleanLine(mail.clientName)],
      [t('facts.by'), decider],
      [t('facts.at'), formatDateTime(mail.locale, mail.decidedAt, mail.timeZone)],
    ],
    button: { label: t('decision.button'), url: mail.url },
    linkNote: t('linkNote'),
    footer: [t('decision.why')],
    links: legalLinks(mail.locale, mail.url),
  });
}
