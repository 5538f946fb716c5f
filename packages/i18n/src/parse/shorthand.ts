import type { Locale } from '../locale/locales.ts';

/** Short words for thousand, million and milliard as people of the trade write them (domain 5.1), by power of ten. */
const shorthands: readonly (readonly [string, number])[] = [
  ['k', 3],
  ['к', 3],
  ['тыс', 3],
  ['tys', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['млн', 6],
  ['milj', 6],
  ['bn', 9],
  ['mld', 9],
  ['md', 9],
  ['mrd', 9],
  ['млрд', 9],
];

/** Swedish `tn` (as in tkr) means thousand; elsewhere it would be read as a trillion. */
const swedish: readonly (readonly [string, number])[] = [
  ['t', 3],
  ['tn', 3],
];

/**
 * Every way to read the words behind a number as shorthand and a rest, e.g. `mln €` → ten to the power of 6 and `€`;
 * first of all the words as they are, without shorthand. `words` in lower case.
 */
export function readShorthand(locale: Locale, words: string): readonly { power: number; rest: string }[] {
  const known = locale === 'sv' ? [...swedish, ...shorthands] : shorthands;
  const readings = known
    .filter(([word]) => words.startsWith(word))
    .map(([word, power]) => ({ power, rest: words.slice(word.length).replace(/^\./, '').trim() }));
  return [{ power: 0, rest: words }, ...readings];
}
