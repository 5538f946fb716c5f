import type { Locale } from '../locale/locales.ts';
import { type CalendarDay, readIsoDate, readIsoMonth, utcDate } from './calendar-date.ts';
import { dateFormat } from './date-format.ts';

export type DateStyle = 'short' | 'medium' | 'long';

/**
 * A day as it is written in a language (domain 5.1): short 05-03-2026, medium 5 mrt 2026, long 5 maart 2026.
 * Takes `YYYY-MM-DD`. RangeError if that is not a day.
 */
export function formatDate(locale: Locale, date: string, style: DateStyle = 'medium'): string {
  const day = readIsoDate(date) ?? refuse(date);
  return dateFormat(locale, { dateStyle: style, timeZone: 'UTC' }).format(utcDate(day));
}

/** A day without its year, `5 mrt` or in full `5 maart`, where the year is plain from the context. Takes `YYYY-MM-DD`. RangeError if that is not a day. */
export function formatDayMonth(locale: Locale, date: string, style: 'medium' | 'long' = 'medium'): string {
  const day = readIsoDate(date) ?? refuse(date);
  const month = style === 'long' ? 'long' : 'short';
  return dateFormat(locale, { day: 'numeric', month, timeZone: 'UTC' }).format(utcDate(day));
}

/** A period from one day to another, shared parts written once: `5–9 March 2026`. Takes two `YYYY-MM-DD`, in any order. RangeError if one is not a day. */
export function formatDateRange(
  locale: Locale,
  from: string,
  to: string,
  style: DateStyle = 'medium',
): string {
  const [first, last] = [from, to].sort().map((date) => utcDate(readIsoDate(date) ?? refuse(date)));
  const range = dateFormat(locale, { dateStyle: style, timeZone: 'UTC' }).formatRange(first ?? 0, last ?? 0);
  // Servers and browsers differ in the width of the spaces inside a range; a page has to say the same in both.
  return range.replaceAll(/[\u2009\u202f]/g, ' ');
}

/** A month with its year: `March 2026`, `март 2026 г.`, or `medium`: `Mar 2026`. Takes `YYYY-MM`. RangeError if that is not a month. */
export function formatMonth(locale: Locale, month: string, style: 'medium' | 'long' = 'long'): string {
  const day = readIsoMonth(month) ?? refuse(month);
  const width = style === 'long' ? 'long' : 'short';
  return dateFormat(locale, { month: width, year: 'numeric', timeZone: 'UTC' }).format(utcDate(day));
}

/** A month alone, in the nominative (domain 5.1): `maart`, `март`, or `medium`: `mrt`. Takes `YYYY-MM`. RangeError if that is not a month. */
export function formatMonthName(locale: Locale, month: string, style: 'medium' | 'long' = 'long'): string {
  const day = readIsoMonth(month) ?? refuse(month);
  return dateFormat(locale, { month: style === 'long' ? 'long' : 'short', timeZone: 'UTC' }).format(
    utcDate(day),
  );
}

function refuse(text: string): CalendarDay {
  throw new RangeError(`not a date: ${text}`);
}
