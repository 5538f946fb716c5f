import { locales } from '@kader/i18n';
import type { MetadataRoute } from 'next';

/**
 * Opens the public pages and what they are drawn with, and nothing else: agencies stand at the root of the site under
 * names that cannot be listed. Sign-in links are closed again, though nothing leads to one.
 */
export function siteRobots(origin: string): MetadataRoute.Robots {
  const pages = locales.flatMap((locale) => [`/${locale}$`, `/${locale}/`]);
  return {
    rules: {
      userAgent: '*',
      allow: ['/$', ...pages, '/stills/', '/_next/static/', '/icon.svg', '/sitemap.xml'],
      disallow: ['/', '/*/sign-in/'],
    },
    sitemap: `${origin}/sitemap.xml`,
  };
}
