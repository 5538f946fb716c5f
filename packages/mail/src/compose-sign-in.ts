import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { legalLinks } from './legal-links.ts';
import type { MailContent } from './mail.ts';
import { renderLetter } from './render-letter.ts';

/** A link to sign in by. The same for somebody who has an account and for somebody who is new. */
export interface SignInMail {
  /** Language of the page on which the link was asked for. */
  readonly locale: Locale;
  /** The address that it is sent to. */
  readonly address: string;
  /** The app that the link opens. */
  readonly app: 'web' | 'admin';
  /** How long the link works. */
  readonly minutes: number;
  /** Address of the page with the button, http(s). Opening it changes nothing. */
  readonly url: string;
  /** Public origin of the web app. */
  readonly webUrl: string;
}

/** Writes the mail with a sign-in link. It greets nobody by name: whoever asked may not be whose address it is. */
export function composeSignIn(mail: SignInMail): MailContent {
  const t = createTranslator(mail.locale, 'mail');
  const intro = t(`signIn.${mail.app}.intro`);
  return renderLetter({
    locale: mail.locale,
    subject: t(`signIn.${mail.app}.subject`),
    preview: intro,
    sender: createTranslator(mail.locale, 'common')('appName'),
    heading: t(`signIn.${mail.app}.subject`),
    greeting: t('signIn.greeting'),
    paragraphs: [intro, t('signIn.once', { count: mail.minutes })],
    quote: null,
    facts: [[t('signIn.address'), mail.address]],
    button: { label: t('signIn.button'), url: mail.url },
    linkNote: t('linkNote'),
    footer: [t('signIn.unexpected')],
    links: legalLinks(mail.locale, mail.webUrl),
  });
}
