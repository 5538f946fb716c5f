import type { Locale } from '../locale/locales.ts';
import type { Translate } from '../translate/message-types.ts';
import { formatDate } from './format-date.ts';
import { formatList } from './format-list.ts';

type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** How something comes back, as a plan reads it from the rule that it keeps. */
export interface RecurrenceToSay {
  readonly frequency: 'daily' | 'weekly' | 'monthly' | 'yearly';
  readonly interval: number;
  readonly on:
    | { readonly kind: 'weekdays'; readonly weekdays: readonly Weekday[] }
    | { readonly kind: 'day'; readonly day: number }
    | {
        readonly kind: 'place';
        readonly place: 'first' | 'second' | 'third' | 'fourth' | 'last';
        readonly weekday: Weekday;
      }
    | null;
  readonly end: { readonly count: number } | { readonly until: string } | null;
}

/** A rhythm in a sentence: `Every two weeks on Monday, 10 times`. Takes the words of the same language. */
export function formatRecurrence(
  t: Translate<'recurrence'>,
  locale: Locale,
  recurrence: RecurrenceToSay,
): string {
  const { end } = recurrence;
  if (end !== null && 'count' in end && end.count === 1) {
    return t('once');
  }
  const rhythm = withDays(t, locale, recurrence);
  if (end === null) {
    return rhythm;
  }
  return 'count' in end
    ? t('end.count', { rhythm, count: end.count })
    : t('end.until', { rhythm, date: formatDate(locale, end.until) });
}

function withDays(t: Translate<'recurrence'>, locale: Locale, { frequency, interval, on }: RecurrenceToSay) {
  const rhythm = rhythmOf(t, frequency, interval);
  switch (on?.kind) {
    case 'weekdays': {
      const names = on.weekdays.map((weekday) => t(`onWeekdays.${weekday}`));
      return t('on.weekdays', { rhythm, weekdays: formatList(locale, names) });
    }
    case 'day':
      return on.day === -1 ? t('on.lastDay', { rhythm }) : t('on.day', { rhythm, day: on.day });
    case 'place':
      return t('on.place', { rhythm, day: t(`places.${on.place}.${on.weekday}`) });
    default:
      return rhythm;
  }
}

function rhythmOf(
  t: Translate<'recurrence'>,
  frequency: RecurrenceToSay['frequency'],
  interval: number,
): string {
  if (interval === 1) {
    return t(`every.${frequency}`);
  }
  return interval === 2 ? t(`everyTwo.${frequency}`) : t(`everyMany.${frequency}`, { count: interval });
}
