/** Days of the week as RFC 5545 writes them, from Monday. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** Which of the weekdays of a month; its fifth one is not in every month. */
export const placesInMonth = ['first', 'second', 'third', 'fourth', 'last'] as const;
export type PlaceInMonth = (typeof placesInMonth)[number];

export const frequencies = ['daily', 'weekly', 'monthly', 'yearly'] as const;
export type Frequency = (typeof frequencies)[number];

/**
 * How something comes back from its first date on: the part of RFC 5545 that people plan with. Without `on` it comes on the
 * weekday or the day of the month of its first date; a day that a month does not have becomes its last.
 */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  /** Every so many days, weeks, months or years: 1 to 99. */
  readonly interval: number;
  /** Weekdays of a week, from Monday; a day of the month (1 to 28, -1 for the last); a weekday of the month. */
  readonly on:
    | { readonly kind: 'weekdays'; readonly weekdays: readonly Weekday[] }
    | { readonly kind: 'day'; readonly day: number }
    | { readonly kind: 'place'; readonly place: PlaceInMonth; readonly weekday: Weekday }
    | null;
  /** After how many times, the first one counted (1 to 999), or on which day `YYYY-MM-DD` at the latest. */
  readonly end: { readonly count: number } | { readonly until: string } | null;
}

export const maxInterval = 99;
export const maxCount = 999;

/** Rhythms that have a word of their own; `once` does not come back. */
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

/** What the words mean. Meetings were kept by word before they had rules, and frozen versions keep them so. */
export const rulesOfWords: Readonly<Record<Recurrence, string>> = {
  once: 'FREQ=DAILY;COUNT=1',
  weekly: 'FREQ=WEEKLY',
  everyTwoWeeks: 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  halfYearly: 'FREQ=MONTHLY;INTERVAL=6',
  yearly: 'FREQ=YEARLY',
};

/** How RFC 5545 counts the places. */
export const numbersOfPlaces: Readonly<Record<PlaceInMonth, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  last: '-1',
};

/** A rule as RFC 5545 writes it, always in the same spelling. */
export function writeRule({ frequency, interval, on, end }: RecurrenceRule): string {
  // What comes once has no rhythm.
  if (end !== null && 'count' in end && end.count === 1) {
    return rulesOfWords.once;
  }
  return [
    `FREQ=${frequency.toUpperCase()}`,
    ...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
    ...(on === null ? [] : [writeDays(on)]),
    ...(end === null
      ? []
      : ['count' in end ? `COUNT=${end.count}` : `UNTIL=${end.until.replaceAll('-', '')}`]),
  ].join(';');
}

function writeDays(on: NonNullable<RecurrenceRule['on']>): string {
  switch (on.kind) {
    case 'weekdays':
      return `BYDAY=${on.weekdays.join(',')}`;
    case 'day':
      return `BYMONTHDAY=${on.day}`;
    case 'place':
      return `BYDAY=${numbersOfPlaces[on.place]}${on.weekday}`;
  }
}
