import { describe, expect, test } from 'vitest';
import type { StoryDay, StoryPeriod } from '../content/plan-story.ts';
import { createSeedClock } from './seed-clock.ts';
import { periodOf, storyDay, workingDayBefore } from './story-days.ts';

test.each<{ period: StoryPeriod; today: string; start: string; end: string }>([
  { period: 'comingHalfYear', today: '2026-11-22', start: '2027-01-01', end: '2027-06-30' },
  { period: 'comingHalfYear', today: '2026-12-31', start: '2027-01-01', end: '2027-06-30' },
  { period: 'comingHalfYear', today: '2027-01-01', start: '2027-07-01', end: '2027-12-31' },
  { period: 'comingHalfYear', today: '2027-06-30', start: '2027-07-01', end: '2027-12-31' },
  { period: { startsInMonths: 0, months: 3 }, today: '2026-12-05', start: '2026-12-01', end: '2027-02-28' },
  { period: { startsInMonths: 1, months: 6 }, today: '2027-08-31', start: '2027-09-01', end: '2028-02-29' },
])('seen from $today a plan runs from $start to $end', ({ period, today, start, end }) => {
  expect(periodOf(period, today)).toEqual({ start, end });
});

test.each<{ day: StoryDay; resolved: string; why: string }>([
  { day: 'today-2', resolved: '2026-11-20', why: 'a Friday' },
  { day: 'today-1', resolved: '2026-11-20', why: 'the Friday before a Saturday' },
  { day: 'today-7', resolved: '2026-11-13', why: 'the Friday before a Sunday' },
  { day: 'today-23', resolved: '2026-10-30', why: 'a Friday in another month' },
  { day: 'month:1', resolved: '2027-01-31', why: 'the first month' },
  { day: 'month:2', resolved: '2027-02-28', why: 'a short month' },
  { day: 'month:6', resolved: '2027-06-30', why: 'the last month' },
  { day: 'month:0', resolved: '2026-12-31', why: 'the day before the plan' },
  { day: 'month:2/10', resolved: '2027-02-10', why: 'a day of a month' },
  { day: 'month:2/30', resolved: '2027-02-28', why: 'the last day of a month that has no such day' },
  { day: 'today+5', resolved: '2026-11-27', why: 'a working day to come' },
  { day: 'today+6', resolved: '2026-11-30', why: 'the Monday after a Saturday' },
  { day: 'month:15', resolved: '2028-03-31', why: 'a month after the end' },
])('$day is $resolved, $why', ({ day, resolved }) => {
  const period = { start: '2027-01-01', end: '2027-06-30' };
  expect(storyDay(day, '2026-11-22', period)).toBe(resolved);
});

test('a day before today is never in a weekend', () => {
  for (let days = 1; days <= 400; days += 1) {
    const weekday = new Date(workingDayBefore('2026-11-22', days)).getUTCDay();
    expect([1, 2, 3, 4, 5]).toContain(weekday);
  }
});

describe('the clock', () => {
  test('stands where it was set', () => {
    const clock = createSeedClock('2026-11-22');
    clock.goTo(3, '14:35');
    expect(clock.read().toISOString()).toBe('2026-11-19T14:35:00.000Z');
  });

  test('goes on by ten minutes where a weekend would put it back', () => {
    const clock = createSeedClock('2026-11-22');
    clock.goTo(2, '15:00');
    clock.goTo(1, '09:00');
    expect(clock.read().toISOString()).toBe('2026-11-20T15:10:00.000Z');
  });

  test('goes back for another story', () => {
    const clock = createSeedClock('2026-11-22');
    clock.goTo(2, '15:00');
    clock.restart();
    clock.goTo(30, '09:00');
    expect(clock.read().toISOString()).toBe('2026-10-23T09:00:00.000Z');
  });
});
