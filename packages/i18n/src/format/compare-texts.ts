import { intlTags, type Locale } from '../locale/locales.ts';

/** How the texts of a list are put in order in a language: å ä ö last in Swedish, ё beside е in Russian, numbers by value. For `Array.sort`. */
export function compareTexts(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(intlTags[locale], { numeric: true }).compare;
}
