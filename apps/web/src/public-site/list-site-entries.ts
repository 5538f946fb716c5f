import { locales } from '@kader/i18n';
import type { MetadataRoute } from 'next';
import { siteAddress, siteAlternates, sitePaths } from './site-address.ts';

/**
 * Every public page in every language, each naming the others, with the templates of the library by their keys. `origin`
 * is the site's own.
 */
export function listSiteEntries(origin: string, templateKeys: readonly string[]): MetadataRoute.Sitemap {
  const paths = [...sitePaths, ...templateKeys.map((key) => `templates/${key}`)];
  return paths.flatMap((path) =>
    locales.map((locale) => ({
      url: `${origin}${siteAddress(locale, path)}`,
      alternates: { languages: siteAlternates(path, origin) },
    })),
  );
}
