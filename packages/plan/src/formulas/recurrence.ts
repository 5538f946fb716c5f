import { addDays, addMonths, daysBetween, endOfMonth } from './calendar.ts';
import { placesInMonth, type RecurrenceRule, weekdays } from './recurrence-rule.ts';

/**
 * The dates on which something comes back, from its first (`YYYY-MM-DD`), which counts whatever the rule says, on to a last
 * day. Each is counted from the first, so that the 31st becomes the last day of a shorter month and the 31st again in the
 * next (B24).
 */
export function occurrencesUntil(firstDate: string, rule: RecurrenceRule, until: string): readonly string[] {
  const dates: string[] = [];
  for (const date of occurrencesOf(firstDate, rule)) {
    if (date > until) {
      break;
    }
    dates.push(date);
  }
  return dates;
}

/** The first date on or after a day on which something comes back; null when it never does again. */
export function nextOccurrence(firstDate: string, rule: RecurrenceRule, from: string): string | null {
  for (const date of occurrencesOf(firstDate, rule)) {
    if (date >= from) {
      return date;
    }
  }
  return null;
}

/** No day of ours comes after it (`isDay`), so nothing is planned beyond. */
const lastDay = '2199-12-31';

/** All dates in order, up to the end of the rule. */
function* occurrencesOf(firstDate: string, rule: RecurrenceRule): Generator<string> {
  const { end } = rule;
  const most = end !== null && 'count' in end ? end.count : Number.POSITIVE_INFINITY;
  const until = end !== null && 'until' in end ? end.until : lastDay;
  let found = 0;
  for (let step = 0; ; step += 1) {
    const later = datesAt(firstDate, rule, step).filter((date) => date > firstDate);
    for (const date of step === 0 ? [firstDate, ...later] : later) {
      if (date > until || found === most) {
        return;
      }
      found += 1;
      yield date;
    }
  }
}

/** The dates of one day, week, month or year of the rhythm, so many steps after that of the first date. */
function datesAt(
  firstDate: string,
  { frequency, interval, on }: RecurrenceRule,
  step: number,
): readonly string[] {
  const count = interval * step;
  if (on === null) {
    return [
      frequency === 'daily' || frequency === 'weekly'
        ? addDays(firstDate, count * (frequency === 'daily' ? 1 : 7))
        : addMonths(firstDate, count * (frequency === 'monthly' ? 1 : 12)),
    ];
  }
  if (on.kind === 'weekdays') {
    const monday = addDays(firstDate, 7 * count - weekdayOf(firstDate));
    return on.weekdays.map((weekday) => addDays(monday, weekdays.indexOf(weekday)));
  }
  const month = addMonths(`${firstDate.slice(0, 7)}-01`, count).slice(0, 7);
  return [on.kind === 'place' ? dayAtPlace(month, on) : dayOfMonth(month, on.day)];
}

function dayOfMonth(month: string, day: number): string {
  return day === -1 ? endOfMonth(month) : `${month}-${String(day).padStart(2, '0')}`;
}

/** The second Tuesday of a month, or its last Friday. */
function dayAtPlace(
  month: string,
  { place, weekday }: Extract<RecurrenceRule['on'], { readonly kind: 'place' }>,
): string {
  const wanted = weekdays.indexOf(weekday);
  if (place === 'last') {
    const last = endOfMonth(month);
    return addDays(last, -daysBetweenPlaces(wanted, weekdayOf(last)));
  }
  const first = `${month}-01`;
  return addDays(first, daysBetweenPlaces(weekdayOf(first), wanted) + 7 * placesInMonth.indexOf(place));
}

/** Days from one place in the week on to the next time of another; 0 when it is the same. */
function daysBetweenPlaces(from: number, to: number): number {
  return (to - from + 7) % 7;
}

/** The place of a day in its week, 0 for Monday. */
function weekdayOf(date: string): number {
  // 1900-01-01 was a Monday, and no day of ours comes before it.
  return daysBetween('1900-01-01', date) % 7;
}
