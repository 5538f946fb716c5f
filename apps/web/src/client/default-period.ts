/**
 * The period that a new plan most probably covers: three months from the first of the next month, or from today where
 * today is the first. Takes and returns days as `YYYY-MM-DD`.
 */
export function defaultPeriod(today: string): { readonly start: string; readonly end: string } {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const first = day === 1 ? month - 1 : month;
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  return { start: iso(new Date(Date.UTC(year, first, 1))), end: iso(new Date(Date.UTC(year, first + 3, 0))) };
}
