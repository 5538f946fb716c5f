import type { StoryDay, StoryPeriod } from '../content/plan-story.ts';

/** First and last day of a plan, `YYYY-MM-DD`. */
export interface PeriodDays {
  readonly start: string;
  readonly end: string;
}

const dayMs = 86_400_000;

/** The day of a moment in UTC, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** First day of the month that lies `months` after (before, if negative) the month of a day. */
function monthStart(day: string, months: number): string {
  return dayOf(new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1)));
}

/** Last day of the month that lies `months` after the month of a day. */
function monthEnd(day: string, months: number): string {
  return dayOf(new Date(Date.parse(monthStart(day, months + 1)) - dayMs));
}

/** Works out when a plan runs, seen from today (`YYYY-MM-DD`). */
export function periodOf(period: StoryPeriod, today: string): PeriodDays {
  if (period === 'comingHalfYear') {
    const month = Number(today.slice(5, 7));
    const start = monthStart(today, (month <= 6 ? 7 : 13) - month);
    return { start, end: monthEnd(start, 5) };
  }
  const start = monthStart(today, period.startsInMonths);
  return { start, end: monthEnd(start, period.months - 1) };
}

/** A day so many days before today; the Friday before if that is in a weekend, when nobody at the agency works. */
export function workingDayBefore(today: string, days: number): string {
  const moment = Date.parse(today) - days * dayMs;
  const weekday = new Date(moment).getUTCDay();
  const back = weekday === 0 ? 2 : weekday === 6 ? 1 : 0;
  return dayOf(new Date(moment - back * dayMs));
}

/** A day so many days after today; the Monday after if that is in a weekend. */
function workingDayAfter(today: string, days: number): string {
  const moment = Date.parse(today) + days * dayMs;
  const weekday = new Date(moment).getUTCDay();
  const on = weekday === 0 ? 1 : weekday === 6 ? 2 : 0;
  return dayOf(new Date(moment + on * dayMs));
}

/** The month `YYYY-MM` of a plan by its number, 1 for the first. */
export function storyMonth(number: number, { start }: PeriodDays): string {
  return monthStart(start, number - 1).slice(0, 7);
}

/** Resolves a day of a story. A day that a month lacks is its last. */
export function storyDay(day: StoryDay, today: string, period: PeriodDays): string {
  const [, word, number, ofMonth] = /^(today-|today\+|month:)(\d+)(?:\/(\d+))?$/.exec(day) ?? [];
  if (word === 'today-') {
    return workingDayBefore(today, Number(number));
  }
  if (word === 'today+') {
    return workingDayAfter(today, Number(number));
  }
  const last = monthEnd(period.start, Number(number) - 1);
  const asked = `${last.slice(0, 8)}${(ofMonth ?? '31').padStart(2, '0')}`;
  return asked < last ? asked : last;
}
