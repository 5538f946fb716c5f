import { isDay } from '../fields/parse-day.ts';
import {
  type Frequency,
  frequencies,
  maxCount,
  maxInterval,
  numbersOfPlaces,
  placesInMonth,
  type RecurrenceRule,
  recurrences,
  rulesOfWords,
  weekdays,
} from './recurrence-rule.ts';

const longest = 200;
const partNames: ReadonlySet<string> = new Set([
  'FREQ',
  'INTERVAL',
  'BYDAY',
  'BYMONTHDAY',
  'COUNT',
  'UNTIL',
] as const);

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
