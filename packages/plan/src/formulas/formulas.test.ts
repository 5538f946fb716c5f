import { describe, expect, test } from 'vitest';
import { calculateAttainment } from './attainment.ts';
import { addDays, addMonths, daysBetween } from './calendar.ts';
import { calculateCompleteness, isUsable } from './completeness.ts';
import { calculateGoalChange } from './goal-change.ts';
import { calculateHorizon } from './horizon.ts';
import { calculateSmart, countSmart, type SmartFacts } from './smart.ts';

describe('F01b goal change', () => {
  test.each<[baseline: string | undefined, target: string | undefined, expected: string | null]>([
    ['2', '3', '0.5'],
    ['2.0', '3.0', '0.5'],
    ['60', '40', '-0.3333333333333333333333333333333333'],
    ['-10', '-5', '0.5'],
    ['-10', '-15', '-0.5'],
    ['5', '5', '0'],
    ['-5', '-5', '0'],
    ['0', '10', null],
    [undefined, '3', null],
    ['2', undefined, null],
    ['many', '3', null],
    ['9007199254740993', '18014398509481986', '1'],
  ])('from %s to %s is %s', (baseline, target, expected) => {
    expect(calculateGoalChange(baseline, target)).toBe(expected);
  });
});

describe('F27 attainment', () => {
  test.each<
    [
      baseline: string | undefined,
      target: string | undefined,
      actual: string | undefined,
      expected: string | null,
    ]
  >([
    ['2.0', '3.0', '2.6', '0.6'],
    ['60', '40', '48', '0.6'],
    ['60', '40', '70', '-0.5'],
    ['0', '100', '130', '1.3'],
    ['5', '5', '5', null],
    [undefined, '3', '2', null],
    ['2', undefined, '2', null],
    ['2', '3', undefined, null],
  ])('from %s to %s, now %s, is %s', (baseline, target, actual, expected) => {
    expect(calculateAttainment(baseline, target, actual)).toBe(expected);
  });
});

describe('F26 SMART', () => {
  const all: SmartFacts = {
    title: true,
    segment: true,
    metric: true,
    unit: true,
    baseline: true,
    target: true,
    agreed: true,
    businessGoal: true,
    unreal: false,
    dueDate: true,
  };
  test.each<[missing: string, change: Partial<SmartFacts>, met: string]>([
    ['nothing', {}, 'SMART'],
    ['the title', { title: false }, 'MART'],
    ['the segment', { segment: false }, 'MART'],
    ['the metric', { metric: false }, 'SART'],
    ['the unit', { unit: false }, 'SART'],
    ['the baseline', { baseline: false }, 'SART'],
    ['the target', { target: false }, 'SART'],
    ['agreement', { agreed: false }, 'SMRT'],
    ['the business goal', { businessGoal: false }, 'SMAT'],
    ['realism', { unreal: true }, 'SMAT'],
    ['the date', { dueDate: false }, 'SMAR'],
    ['agreement and date', { agreed: false, dueDate: false }, 'SMR'],
  ])('without %s', (_missing, change, met) => {
    const flags = calculateSmart({ ...all, ...change });
    expect(Object.keys(flags).filter((key) => flags[key as keyof typeof flags])).toEqual(met.split(''));
    expect(countSmart(flags)).toBe(met.length);
  });
});

describe('F42 completeness', () => {
  test.each<[filled: number, required: number, expected: string | null]>([
    [3, 4, '0.75'],
    [0, 4, '0'],
    [4, 4, '1'],
    [0, 0, null],
  ])('%i of %i is %s', (filled, required, expected) => {
    expect(calculateCompleteness(filled, required)).toBe(expected);
  });

  test.each<[filled: number, required: number, usable: boolean]>([
    [39, 100, false],
    [40, 100, true],
    [2, 5, true],
    [0, 0, true],
    [0, 1, false],
  ])('%i of %i can be worked with: %s', (filled, required, usable) => {
    expect(isUsable(filled, required)).toBe(usable);
  });
});

describe('calendar', () => {
  test.each<[date: string, months: number, expected: string]>([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-05-15', 12, '2028-05-15'],
  ])('%s plus %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test.each<[date: string, days: number, expected: string]>([
    ['2027-02-27', 2, '2027-03-01'],
    ['2027-12-31', 1, '2028-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
  ])('%s plus %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });
});

test.each([
  ['2027-02-27', '2027-03-01', 2],
  ['2027-03-01', '2027-03-01', 0],
  ['2028-03-01', '2028-02-28', -2],
  ['2027-03-27', '2027-03-29', 2],
])('from %s to %s are %i days', (from, to, expected) => {
  expect(daysBetween(from, to)).toBe(expected);
});

describe('horizon', () => {
  test.each<[periodStart: string | undefined, dueDate: string | undefined, expected: string | null]>([
    ['2027-01-01', '2027-04-01', 'short'],
    ['2027-01-01', '2026-12-01', 'short'],
    ['2027-01-01', '2027-04-02', 'medium'],
    ['2027-01-01', '2028-01-01', 'medium'],
    ['2027-01-01', '2028-01-02', 'long'],
    [undefined, '2028-01-02', null],
    ['2027-01-01', undefined, null],
  ])('from %s to %s is %s', (periodStart, dueDate, expected) => {
    expect(calculateHorizon(periodStart, dueDate)).toBe(expected);
  });
});
