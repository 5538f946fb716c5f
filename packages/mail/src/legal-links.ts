import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';

/** What every mail names at its foot: terms and privacy, in its language. `webUrl` is any address of the web app. */
export function legalLinks(locale: Locale, webUrl: string): readonly (readonly [string, string])[] {
  const t = createTranslator(locale, 'mail');
  const { origin } = new URL(webUrl);
  return [
    [t('legal.terms'), `${origin}/${locale}/terms`],
    [t('legal.privacy'), `${origin}/${locale}/privacy`],
  ];
}
