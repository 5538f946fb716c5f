/** Parts of a `YYYY-MM-DD` date as numbers. */
function partsOf(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function write(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Adds days (may be negative) to a date `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const [year, month, day] = partsOf(date);
  return write(new Date(Date.UTC(year, month - 1, day + days)));
}

/** Adds months (may be negative) to a date `YYYY-MM-DD`; a day the month does not have becomes its last: 31 January + 1 = 28 or 29 February. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = partsOf(date);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return write(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))));
}
