/** Parts of a `YYYY-MM-DD` date as numbers. */
function partsOf(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** Adds days (may be negative) to a date `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const [year, month, day] = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Days from one date `YYYY-MM-DD` to another: 0 on the same day, negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * Adds months (may be negative) to a date `YYYY-MM-DD`; a day the month does not have becomes its last: 31 January + 1
 * is 28 or 29 February. Counted without `Date`, because it is asked for every row of a plan.
 */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  return [
    String(toYear).padStart(4, '0'),
    String(toMonth).padStart(2, '0'),
    String(Math.min(day, daysIn(toYear, toMonth))).padStart(2, '0'),
  ].join('-');
}

/**
 * The months `YYYY-MM` from one to another, both included; none when the second comes before the first. Takes months or
 * days. At most 84, as many as a series holds.
 */
export function monthsBetween(from: string, to: string): readonly string[] {
  const [first, last] = [countOf(from), countOf(to)];
  return Array.from({ length: Math.min(84, Math.max(0, last - first + 1)) }, (_, index) =>
    monthOfCount(first + index),
  );
}

/** Months since the year 0. */
function countOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthOfCount(count: number): string {
  const month = String((count % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${month}`;
}

/** The last day `YYYY-MM-DD` of a month `YYYY-MM`. */
export function endOfMonth(month: string): string {
  return `${month}-${daysIn(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
