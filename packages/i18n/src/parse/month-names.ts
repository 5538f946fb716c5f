import { dateFormat } from '../format/date-format.ts';
import type { Locale } from '../locale/locales.ts';

const tables = new Map<Locale, ReadonlyMap<string, number>>();

/**
 * The month that a word names in a language, 1–12: full and short forms, nominative and genitive, or the first three or
 * more letters of one. Null if it names none, or more than one.
 */
export function monthOf(locale: Locale, word: string): number | null {
  const table = namesOf(locale);
  const exact = table.get(word);
  if (exact !== undefined) {
    return exact;
  }
  const beginnings = new Set(
    [...table].filter(([name]) => word.length >= 3 && name.startsWith(word)).map(([, month]) => month),
  );
  const [only] = beginnings;
  return beginnings.size === 1 && only !== undefined ? only : null;
}

function namesOf(locale: Locale): ReadonlyMap<string, number> {
  const known = tables.get(locale);
  if (known !== undefined) {
    return known;
  }
  const names = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    formsOf(locale, month).map((form) => [form, month] as const),
  );
  const table = new Map(names);
  tables.set(locale, table);
  return table;
}

/** Alone and beside a day: Russian and Polish inflect the name in a date. */
function formsOf(locale: Locale, month: number): string[] {
  const date = new Date(Date.UTC(2026, month - 1, 5));
  return (['long', 'short'] as const)
    .flatMap((width) => [
      dateFormat(locale, { month: width, timeZone: 'UTC' }),
      dateFormat(locale, { day: 'numeric', month: width, year: 'numeric', timeZone: 'UTC' }),
    ])
    .map((format) => format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '')
    .map((name) => name.toLowerCase().replace(/\.$/, ''));
}
