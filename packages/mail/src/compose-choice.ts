import { createTranslator } from '@kader/i18n/messages';
import { cleanLine } from './clean-text.ts';
import { type DecisionMail, letterOfDecision } from './compose-decision.ts';
import type { MailContent } from './mail.ts';

/** Which scenario of a version of a plan a client chose, told to whoever sent it for approval; the note says why. */
export interface ChoiceMail extends Omit<DecisionMail, 'decision'> {
  readonly scenario: 'pessimistic' | 'realistic' | 'optimistic';
}

/** Writes the mail that tells a planner of the choice of a scenario, in the planner's language. */
export function composeChoice(mail: ChoiceMail): MailContent {
  const t = createTranslator(mail.locale, 'mail');
  return letterOfDecision(mail, {
    subject: t('choice.subject', { plan: cleanLine(mail.planTitle) }),
    heading: t(`choice.heading.${mail.scenario}`),
    intro: t('choice.intro', { version: String(mail.version) }),
  });
}
