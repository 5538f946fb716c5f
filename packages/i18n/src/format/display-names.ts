import { intlTags, type Locale } from '../locale/locales.ts';

/** Name of a country in a language: `NL` is `Netherlands` in English, `Нидерланды` in Russian. Takes an ISO 3166 code; an unknown one comes back as it is. */
export function countryName(locale: Locale, country: string): string {
  return nameOf(locale, 'region', country);
}

/** Name of a currency in a language: `SEK` is `svensk krona` in Swedish. Takes an ISO 4217 code; an unknown one comes back as it is. */
export function currencyName(locale: Locale, currency: string): string {
  return nameOf(locale, 'currency', currency);
}

/** Name of one of our languages in another: `nl` is `Dutch` in English, `нидерландский` in Russian. */
export function languageName(locale: Locale, language: Locale): string {
  return nameOf(locale, 'language', language);
}

function nameOf(locale: Locale, type: 'region' | 'currency' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames(intlTags[locale], { type, fallback: 'code' }).of(code) ?? code;
  } catch (error) {
    // Intl refuses a malformed code; a screen that shows it is still better than one that breaks.
    if (error instanceof RangeError) {
      return code;
    }
    throw error;
  }
}
