import { addDays, addMonths } from './calendar.ts';

/** How often something comes back, from its first date on; `once` does not. */
export const recurrences = [
  'once',
  'weekly',
  'everyTwoWeeks',
  'monthly',
  'quarterly',
  'halfYearly',
  'yearly',
] as const;
export type Recurrence = (typeof recurrences)[number];

const steps: Readonly<Record<Recurrence, { readonly days: number } | { readonly months: number } | null>> = {
  once: null,
  weekly: { days: 7 },
  everyTwoWeeks: { days: 14 },
  monthly: { months: 1 },
  quarterly: { months: 3 },
  halfYearly: { months: 6 },
  yearly: { months: 12 },
};

/** Occurrences after which nobody plans further: two hundred years of months. */
const most = 2400;

/**
 * The dates on which something comes back, from its first (`YYYY-MM-DD`) on to a last day. Each is counted from the first,
 * so that the 31st becomes the last day of a shorter month and the 31st again in the next (B24).
 */
export function occurrencesUntil(
  firstDate: string,
  recurrence: Recurrence,
  until: string,
): readonly string[] {
  const dates: string[] = [];
  for (let index = 0; index < most; index += 1) {
    const date = occurrenceAt(firstDate, recurrence, index);
    if (date === null || date > until) {
      break;
    }
    dates.push(date);
  }
  return dates;
}

/** The first date on or after a day on which something comes back; null when it never does again. */
export function nextOccurrence(firstDate: string, recurrence: Recurrence, from: string): string | null {
  for (let index = 0; index < most; index += 1) {
    const date = occurrenceAt(firstDate, recurrence, index);
    if (date === null || date >= from) {
      return date;
    }
  }
  return null;
}

function occurrenceAt(firstDate: string, recurrence: Recurrence, index: number): string | null {
  const step = steps[recurrence];
  if (index === 0) {
    return firstDate;
  }
  if (step === null) {
    return null;
  }
  return 'days' in step ? addDays(firstDate, step.days * index) : addMonths(firstDate, step.months * index);
}
