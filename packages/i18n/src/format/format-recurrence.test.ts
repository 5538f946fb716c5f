import { expect, test } from 'vitest';
import type { Locale } from '../locale/locales.ts';
import { createTranslator } from '../messages.ts';
import { formatRecurrence, type RecurrenceToSay } from './format-recurrence.ts';

const every = (
  frequency: RecurrenceToSay['frequency'],
  interval: number,
  rest: Partial<RecurrenceToSay> = {},
): RecurrenceToSay => ({ frequency, interval, on: null, end: null, ...rest });

const meeting = every('weekly', 1, { on: { kind: 'weekdays', weekdays: ['MO', 'WE'] }, end: { count: 22 } });
const fourth = every('monthly', 2, { on: { kind: 'place', place: 'second', weekday: 'WE' } });
const last = every('monthly', 1, { on: { kind: 'day', day: -1 }, end: { until: '2027-12-31' } });
const fifth = every('monthly', 1, { on: { kind: 'day', day: 5 } });

test.each<[Locale, RecurrenceToSay, string]>([
  ['en', every('daily', 1, { end: { count: 1 } }), 'Once'],
  ['en', meeting, 'Every week on Monday and Wednesday, 22 times'],
  ['en', fourth, 'Every two months on the second Wednesday'],
  ['en', last, 'Every month on the last day, until 31 Dec 2027'],
  ['en', fifth, 'Every month on day 5'],
  ['nl', meeting, 'Elke week op maandag en woensdag, 22 keer'],
  ['nl', fourth, 'Elke twee maanden op de tweede woensdag'],
  ['nl', last, 'Elke maand op de laatste dag, tot en met 31 dec 2027'],
  ['nl', fifth, 'Elke maand op de 5e'],
  ['sv', every('yearly', 2), 'Vartannat år'],
  ['sv', every('weekly', 3), 'Med 3 veckors mellanrum'],
  ['sv', meeting, 'Varje vecka på måndagar och onsdagar, 22 gånger'],
  ['sv', fourth, 'Varannan månad den andra onsdagen'],
  ['sv', fifth, 'Varje månad den 5'],
  ['ru', meeting, 'Каждую неделю по понедельникам и средам, всего 22 раза'],
  ['ru', fourth, 'Каждые два месяца во вторую среду'],
  ['ru', fifth, 'Каждый месяц 5-го числа'],
  ['ru', every('weekly', 3), 'Каждые 3 недели'],
  ['ru', every('weekly', 5), 'Каждые 5 недель'],
  ['ru', every('weekly', 21), 'Каждую 21-ю неделю'],
  ['pl', meeting, 'Co tydzień w poniedziałki i w środy, łącznie 22 razy'],
  ['pl', fourth, 'Co dwa miesiące w drugą środę'],
  ['pl', every('monthly', 3), 'Co 3 miesiące'],
  ['pl', every('monthly', 5), 'Co 5 miesięcy'],
  ['pl', every('monthly', 22), 'Co 22 miesiące'],
])('%s says a rhythm: %o is %s', (locale, recurrence, sentence) => {
  expect(formatRecurrence(createTranslator(locale, 'recurrence'), locale, recurrence)).toBe(sentence);
});
