import { type Locale, locales } from '@kader/plan/template';

export const localeCookie = 'kader.locale';
export const themeCookie = 'kader.theme';
export type Theme = 'light' | 'dark' | 'system';

export function isLocale(value: string | null): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The first language of an Accept-Language header that Kader speaks, by weight; English if none. */
function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().split(';');
      const weight = settings.find((setting) => setting.trim().startsWith('q='))?.split('=')[1];
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .toSorted((a, b) => b.weight - a.weight);
  return wanted.map(({ language }) => language).find(isLocale) ?? 'en';
}

/** Language of somebody's screens: their own, else this device's, else the browser's. */
export function localeFor(own: Locale | null, cookie: string | null, acceptLanguage: string | null): Locale {
  return own ?? (isLocale(cookie) ? cookie : preferredLocale(acceptLanguage));
}
