import { intlTags, type Locale } from '@kader/i18n';
import { countryCodes } from './currencies-by-country.ts';

/**
 * The country that somebody most probably works in: the one their browser names (`nl-BE,nl;q=0.9` is BE), else the one
 * whose habits their language follows here. Returns ISO 3166-1 alpha-2.
 */
export function countryOfBrowser(acceptLanguage: string | null, locale: Locale): string {
  for (const part of (acceptLanguage ?? '').slice(0, 500).split(',')) {
    const country = /^\s*[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(part)?.[1]?.toUpperCase();
    if (country !== undefined && countryCodes.includes(country)) {
      return country;
    }
  }
  return intlTags[locale].slice(-2);
}
