import { intlTags, type Locale } from '../locale/locales.ts';

/** Several things in one sentence: `A, B and C`, or with `or`: `A, B or C`. Takes ready words. */
export function formatList(locale: Locale, items: readonly string[], join: 'and' | 'or' = 'and'): string {
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(intlTags[locale], { type }).format(items);
}
