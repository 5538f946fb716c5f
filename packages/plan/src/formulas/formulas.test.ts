import { describe, expect, test } from 'vitest';
import { calculateAttainment } from './attainment.ts';
import { calculateCompleteness } from './completeness.ts';
import { calculateGoalChange } from './goal-change.ts';
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
    expect(Object.keys(flags).filter((key) => flags[key as keyof typeof flags])).toEqual([...met]);
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
});
