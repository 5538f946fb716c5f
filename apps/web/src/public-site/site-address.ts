import { type Locale, locales } from '@kader/i18n';

/** Pages for everybody, by what stands behind the language in their address; the landing page has nothing there. */
export const sitePaths = ['', 'templates', 'pricing', 'sign-in', 'terms', 'privacy'] as const;

/** Where a public page stands in a language: `/nl`, `/nl/pricing`. */
export function siteAddress(locale: Locale, path: string): string {
  return path === '' ? `/${locale}` : `/${locale}/${path}`;
}

/** Where a public page stands in each language, and `x-default` for whoever reads none of them: English. */
export function siteAlternates(path: string, origin: string): Readonly<Record<string, string>> {
  const entries = locales.map((locale) => [locale, `${origin}${siteAddress(locale, path)}`] as const);
  return { ...Object.fromEntries(entries), 'x-default': `${origin}${siteAddress('en', path)}` };
}
