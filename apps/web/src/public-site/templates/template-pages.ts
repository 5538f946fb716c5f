import type { TemplatePreview } from '@kader/api/types';
import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import type { SitePage } from '../site-metadata.ts';
import { pictureOf } from '../still-files.ts';

function pictureIn(locale: Locale) {
  return {
    ...pictureOf('plan', locale, 'light'),
    alt: createTranslator(locale, 'site')('stills.plan'),
  };
}

/** What the gallery says of itself in a language. */
export function galleryPage(locale: Locale): SitePage {
  const t = createTranslator(locale, 'templates');
  return {
    locale,
    path: 'templates',
    title: t('public.title'),
    description: t('public.metaDescription'),
    picture: pictureIn(locale),
  };
}

/** What the page of a template says of itself: its own title, and what comes out of it. */
export function templatePage(
  key: string,
  { frame }: Pick<TemplatePreview, 'frame'>,
  locale: Locale,
): SitePage {
  const t = createTranslator(locale, 'templates');
  return {
    locale,
    path: `templates/${key}`,
    title: t('preview.title', { name: frame.words.title ?? key }),
    description: frame.words.outcome ?? '',
    picture: pictureIn(locale),
  };
}
