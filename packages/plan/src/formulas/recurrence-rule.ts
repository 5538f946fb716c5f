import { isDay } from '../fields/parse-day.ts';
import { addMonths } from './calendar.ts';

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

const longest = 200;
const partNames: ReadonlySet<string> = new Set([
  'FREQ',
  'INTERVAL',
  'BYDAY',
  'BYMONTHDAY',
  'COUNT',
  'UNTIL',
] as const);
const numbersOfPlaces: Readonly<Record<PlaceInMonth, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  last: '-1',
};

/** The rule that a text means, a rule of RFC 5545 or one of our words for a rhythm; null for one outside of what we take. */
export function readRule(text: string): RecurrenceRule | null {
  const word = recurrences.find((one) => one === text);
  const parts = partsOf(word === undefined ? text : rulesOfWords[word]);
  const frequency = frequencies.find((one) => one.toUpperCase() === parts?.get('FREQ'));
  if (parts === null || frequency === undefined) {
    return null;
  }
  const interval = readNumber(parts.get('INTERVAL') ?? '1', maxInterval);
  const on = readDays(frequency, parts);
  const end = readEnd(parts);
  return interval === null || on === undefined || end === undefined ? null : { frequency, interval, on, end };
}

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

/** The rule of a copy whose days are moved by calendar months: its last day moves along. */
export function moveRule(text: string, months: number): string {
  const rule = readRule(text);
  if (rule?.end === null || rule === null || 'count' in rule.end) {
    return text;
  }
  const until = addMonths(rule.end.until, months);
  return writeRule({ ...rule, end: isDay(until) ? { until } : null });
}

/** The parts by name; null when one is twice there or is none that we take. */
function partsOf(text: string): ReadonlyMap<string, string> | null {
  if (text.length > longest) {
    return null;
  }
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    if (!partNames.has(name) || value === '' || more.length > 0 || parts.has(name)) {
      return null;
    }
    parts.set(name, value);
  }
  return parts;
}

function readNumber(text: string, max: number): number | null {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= max ? number : null;
}

/** The days on which it comes; undefined for days that do not go with the frequency. */
function readDays(
  frequency: Frequency,
  parts: ReadonlyMap<string, string>,
): RecurrenceRule['on'] | undefined {
  const [byDay, byMonthDay] = [parts.get('BYDAY'), parts.get('BYMONTHDAY')];
  if (byDay === undefined && byMonthDay === undefined) {
    return null;
  }
  if (frequency === 'weekly' && byDay !== undefined && byMonthDay === undefined) {
    return readWeekdays(byDay);
  }
  if (frequency !== 'monthly' || (byDay !== undefined && byMonthDay !== undefined)) {
    return undefined;
  }
  return byDay === undefined ? readDayOfMonth(byMonthDay ?? '') : readPlace(byDay);
}

function readWeekdays(text: string): RecurrenceRule['on'] | undefined {
  const named = text.split(',');
  const found = weekdays.filter((weekday) => named.includes(weekday));
  return found.length === named.length ? { kind: 'weekdays', weekdays: found } : undefined;
}

/** Days that every month has, so that no month is left out without a word. */
function readDayOfMonth(text: string): RecurrenceRule['on'] | undefined {
  const day = text === '-1' ? -1 : readNumber(text, 28);
  return day === null ? undefined : { kind: 'day', day };
}

function readPlace(text: string): RecurrenceRule['on'] | undefined {
  const weekday = weekdays.find((one) => text.endsWith(one));
  const number = text.slice(0, -2).replace(/^\+/, '');
  const place = placesInMonth.find((one) => numbersOfPlaces[one] === number);
  return weekday === undefined || place === undefined ? undefined : { kind: 'place', place, weekday };
}

/** When it ends; undefined for an end that is none, or two. */
function readEnd(parts: ReadonlyMap<string, string>): RecurrenceRule['end'] | undefined {
  const [countText, untilText] = [parts.get('COUNT'), parts.get('UNTIL')];
  if (countText !== undefined) {
    const count = readNumber(countText, maxCount);
    return count === null || untilText !== undefined ? undefined : { count };
  }
  if (untilText === undefined) {
    return null;
  }
  const until = untilText.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return isDay(until) ? { until } : undefined;
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
