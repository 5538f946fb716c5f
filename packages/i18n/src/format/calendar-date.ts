/** A day as numbers. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads `YYYY-MM-DD`; null if it is not the text of a day that exists. */
export function readIsoDate(text: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null
    ? null
    : realDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** Reads `YYYY-MM` as the first day of that month; null if there is no such month. */
export function readIsoMonth(text: string): CalendarDay | null {
  return readIsoDate(`${text}-01`);
}

/** The day itself, or null if the calendar has no such day (31 February). */
export function realDay(day: CalendarDay): CalendarDay | null {
  const date = utcDate(day);
  return date.getUTCMonth() + 1 === day.month &&
    date.getUTCDate() === day.day &&
    day.year >= 1 &&
    day.year <= 9999
    ? day
    : null;
}

/** `YYYY-MM-DD` of a day. */
export function writeIsoDate(day: CalendarDay): string {
  return `${writeIsoMonth(day)}-${String(day.day).padStart(2, '0')}`;
}

/** `YYYY-MM` of a day. */
export function writeIsoMonth(day: CalendarDay): string {
  return `${String(day.year).padStart(4, '0')}-${String(day.month).padStart(2, '0')}`;
}

/** Midnight UTC of a day. Not `Date.UTC`, which reads the years 0–99 as 1900–1999. */
export function utcDate(day: CalendarDay): Date {
  const date = new Date(0);
  date.setUTCFullYear(day.year, day.month - 1, day.day);
  return date;
}
