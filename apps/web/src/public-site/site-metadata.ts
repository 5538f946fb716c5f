import { intlTags, type Locale, locales } from '@kader/i18n';
import type { Metadata } from 'next';
import { siteAddress, siteAlternates } from './site-address.ts';

/** A picture of Kader that a page is shown with where somebody passes its address on. */
export interface SharedPicture {
  /** From the root of the site. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What a public page says of itself to search engines and to whoever passes its address on. */
export interface SitePage {
  readonly locale: Locale;
  /** The page's address without its language. */
  readonly path: string;
  /** Without the name of the app, which the root layout adds; `ownTitle` stands alone. */
  readonly title: string;
  readonly ownTitle?: boolean;
  readonly description: string;
  readonly picture?: SharedPicture;
}

function pictureAt({ src, width, height, alt }: SharedPicture, origin: string) {
  return { url: `${origin}${src}`, width, height, alt };
}

/**
 * Metadata of a public page: found by search engines, under one address per language, each naming all others. `origin`
 * is the site's own, from the settings: what a request calls it counts for nothing.
 */
export function siteMetadata(page: SitePage, origin: string): Metadata {
  const { locale, path, title, ownTitle = false, description, picture } = page;
  const url = `${origin}${siteAddress(locale, path)}`;
  return {
    title: ownTitle ? { absolute: title } : title,
    description,
    robots: { index: true, follow: true },
    alternates: { canonical: url, languages: siteAlternates(path, origin) },
    openGraph: {
      type: 'website',
      siteName: 'Kader',
      url,
      title,
      description,
      locale: intlTags[locale].replace('-', '_'),
      alternateLocale: locales
        .filter((other) => other !== locale)
        .map((other) => intlTags[other].replace('-', '_')),
      ...(picture && { images: [pictureAt(picture, origin)] }),
    },
    twitter: { card: picture === undefined ? 'summary' : 'summary_large_image' },
  };
}
