import 'server-only';
import { compareTexts, countryName, currencyName, type Locale } from '@kader/i18n';
import type { ComboboxOption } from '@kader/ui';
import { countryCodes, currencyCodes } from './currencies-by-country.ts';

/** The countries in a language, in its order. Named on the server: browsers know names in slightly different words. */
export function countryOptions(locale: Locale): readonly ComboboxOption[] {
  return optionsOf(locale, countryCodes, (code) => countryName(locale, code));
}

/** The currencies in a language, in its order; the code stands behind the name. */
export function currencyOptions(locale: Locale): readonly ComboboxOption[] {
  return optionsOf(
    locale,
    currencyCodes,
    (code) => `${upperFirst(currencyName(locale, code), locale)} (${code})`,
  );
}

function optionsOf(
  locale: Locale,
  codes: readonly string[],
  nameOf: (code: string) => string,
): readonly ComboboxOption[] {
  const compare = compareTexts(locale);
  return codes
    .map((value) => ({ value, label: nameOf(value), keywords: value }))
    .sort((a, b) => compare(a.label, b.label));
}

function upperFirst(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
