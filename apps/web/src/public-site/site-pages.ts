import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import type { SitePage } from './site-metadata.ts';
import { pictureOf } from './still-files.ts';

/** Pages whose title and description stand in the messages. Those of templates bring their own. */
export type WordedPath = '' | 'pricing' | 'sign-in' | 'terms' | 'privacy';

/** What a public page says of itself in a language. */
export function sitePage(path: WordedPath, locale: Locale): SitePage {
  const t = createTranslator(locale, 'site');
  const tLegal = createTranslator(locale, 'legal');
  const picture = { ...pictureOf('plan', locale, 'light'), alt: t('stills.plan') };
  const page = { locale, path, picture };
  switch (path) {
    case '':
      return {
        ...page,
        title: t('landing.metaTitle'),
        ownTitle: true,
        description: t('landing.metaDescription'),
      };
    case 'pricing':
      return { ...page, title: t('pricing.title'), description: t('pricing.metaDescription') };
    case 'sign-in':
      return {
        ...page,
        title: createTranslator(locale, 'auth')('signIn.title'),
        description: t('pages.signIn'),
      };
    case 'terms':
      return { ...page, title: tLegal('terms.title'), description: t('pages.terms') };
    case 'privacy':
      return { ...page, title: tLegal('privacy.title'), description: t('pages.privacy') };
  }
}
