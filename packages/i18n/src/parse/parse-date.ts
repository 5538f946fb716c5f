import { type CalendarDay, realDay, writeIsoDate, writeIsoMonth } from '../format/calendar-date.ts';
import type { Locale } from '../locale/locales.ts';
import { monthOf } from './month-names.ts';
import { type Parsed, plainSpaces, refused, understood } from './parsed.ts';

export interface DateParseOptions {
  /** Year of a date typed without one (`5 mrt`). Without it such a text is not a date: there is no clock here. */
  readonly year?: number;
}

/**
 * Reads a typed day: `5-3-2026`, `05/03/26`, `2026-03-05`, `5 mrt 2026`, `5 марта 2026 г.`, `March 5, 2026`, `20260305`.
 * Days come before months in all five languages; a Swedish date of three short numbers begins with the year.
 * Returns `YYYY-MM-DD`. Reasons: `empty`, `notDay` (also for a day that does not exist).
 */
export function parseDate(locale: Locale, text: string, options: DateParseOptions = {}): Parsed<string> {
  const words = wordsOf(text);
  if (words.length === 0) {
    return refused('empty');
  }
  const found = readDay(locale, words, options);
  const day = found === null ? null : realDay(found);
  return day === null ? refused('notDay') : understood(writeIsoDate(day));
}

/**
 * Reads a typed month: `2026-03`, `3-2026`, `03/26`, `maart 2026`, `март 2026 г.`.
 * Returns `YYYY-MM`. Reasons: `empty`, `notMonth`.
 */
export function parseMonth(locale: Locale, text: string, options: DateParseOptions = {}): Parsed<string> {
  const words = wordsOf(text);
  if (words.length === 0) {
    return refused('empty');
  }
  const found = readMonth(locale, words, options);
  const day = found === null ? null : realDay({ ...found, day: 1 });
  return day === null ? refused('notMonth') : understood(writeIsoMonth(day));
}

/** Words and numbers of a date. The words for year that Russian and Polish dates end in carry nothing. */
function wordsOf(text: string): string[] {
  return plainSpaces(text)
    .toLowerCase()
    .split(/[\s.,/\u2212\u2010-\u2014-]+/)
    .filter((word) => word !== '' && !['г', 'год', 'года', 'r', 'rok', 'roku'].includes(word));
}

function readDay(locale: Locale, words: readonly string[], options: DateParseOptions): CalendarDay | null {
  const [first = '', second = '', third] = words;
  if (words.length === 1) {
    return readDigits(locale, first);
  }
  if (words.length > 3) {
    return null;
  }
  if (third === undefined) {
    const year = options.year === undefined ? null : String(options.year);
    return year === null
      ? null
      : build(locale, nameFirst(first) ? [year, first, second] : [year, second, first]);
  }
  if (isYear(first) || (locale === 'sv' && words.every(isShortNumber))) {
    return build(locale, [first, second, third]);
  }
  return build(locale, nameFirst(first) ? [third, first, second] : [third, second, first]);
}

/** `20260305`, and the Swedish `260305`. */
function readDigits(locale: Locale, word: string): CalendarDay | null {
  const match = /^(\d{4}|\d{2})(\d{2})(\d{2})$/.exec(word);
  const [, year = '', month = '', day = ''] = match ?? [];
  return match === null || (year.length === 2 && locale !== 'sv') ? null : build(locale, [year, month, day]);
}

function readMonth(
  locale: Locale,
  words: readonly string[],
  options: DateParseOptions,
): Omit<CalendarDay, 'day'> | null {
  const [first = '', second] = words;
  if (words.length > 2) {
    return null;
  }
  if (second === undefined) {
    const year = options.year === undefined ? null : String(options.year);
    return year === null ? null : build(locale, [year, first, '1']);
  }
  return build(locale, isYear(first) ? [first, second, '1'] : [second, first, '1']);
}

/** Puts a day together from the words for year, month and day; null if one of them is not what it should be. */
function build(
  locale: Locale,
  [yearWord, monthWord, dayWord]: readonly [string, string, string],
): CalendarDay | null {
  const year = readYear(yearWord);
  const month = isShortNumber(monthWord)
    ? Number(monthWord)
    : (monthOf(locale, monthWord) ?? monthOf('en', monthWord));
  return year === null || month === null || !isShortNumber(dayWord)
    ? null
    : { year, month, day: Number(dayWord) };
}

/** Two digits mean 1980 to 2079. */
function readYear(word: string): number | null {
  if (isYear(word)) {
    return Number(word);
  }
  const short = /^\d{2}$/.test(word) ? Number(word) : null;
  return short === null ? null : short + (short < 80 ? 2000 : 1900);
}

function isYear(word: string): boolean {
  return /^\d{4}$/.test(word);
}

function isShortNumber(word: string): boolean {
  return /^\d{1,2}$/.test(word);
}

function nameFirst(word: string): boolean {
  return !/^\d/.test(word);
}
