import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculateAdherence } from './adherence.ts';
import { aggregate } from './aggregate.ts';
import { allocate } from './allocate.ts';
import { calculateAttainment } from './attainment.ts';
import { endOfMonth, monthsBetween } from './calendar.ts';
import { calculateChannelShare } from './channel-share.ts';
import { calculateContingency } from './contingency.ts';
import { calculateDeviation, type Direction, judgeDeviation } from './deviation.ts';
import { calculateElapsed } from './elapsed.ts';
import { calculateExperimentShare } from './experiment-share.ts';
import { calculateForecast } from './forecast.ts';
import { calculatePace, judgePace } from './pace.ts';
import { readRule } from './read-rule.ts';
import { nextOccurrence, occurrencesUntil } from './recurrence.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { calculateResourceCost } from './resource-cost.ts';
import { calculateSum } from './sum.ts';
import { sumEstimates } from './sum-estimates.ts';
import { sumAfter, sumByMonth, sumByQuarter, sumByYear, sumUntil } from './sum-series.ts';
import { calculateThreePoint } from './three-point.ts';
import { calculateTrackingGap } from './tracking-gap.ts';
import { calculateVariance } from './variance.ts';

describe('sums', () => {
  test.each<[values: readonly (string | null | undefined)[], expected: string | null]>([
    [['1', '2.5', '-0.5'], '3'],
    [['0.1', '0.2'], '0.3'],
    [['9007199254740993', '9007199254740993'], '18014398509481986'],
    [['5', undefined, null, 'much'], '5'],
    [['5', '-5'], '0'],
    [[undefined], null],
    [[], null],
  ])('of %j is %s', (values, expected) => {
    expect(calculateSum(values)).toBe(expected);
  });

  const figures = new Map([
    ['2026-12', '100'],
    ['2027-01', '20'],
    ['2027-03', '3'],
    ['2027-04', '4000'],
  ]);
  test('by month, quarter and year, to and from a month', () => {
    const more = new Map([
      ['2027-01', '1'],
      ['2027-05', '5'],
    ]);
    const months = sumByMonth([figures, more]);
    expect([...months]).toEqual([
      ['2026-12', '100'],
      ['2027-01', '21'],
      ['2027-03', '3'],
      ['2027-04', '4000'],
      ['2027-05', '5'],
    ]);
    expect([...sumByQuarter(months)]).toEqual([
      ['2026-Q4', '100'],
      ['2027-Q1', '24'],
      ['2027-Q2', '4005'],
    ]);
    expect([...sumByYear(months)]).toEqual([
      ['2026', '100'],
      ['2027', '4029'],
    ]);
    expect(sumUntil(figures, '2027-03')).toBe('123');
    expect(sumAfter(figures, '2027-03')).toBe('4000');
    expect(sumUntil(figures, '2026-11')).toBe(null);
    expect(sumAfter(figures, '2027-04')).toBe(null);
  });
});

describe('spreading an amount', () => {
  test.each<[amount: string, weights: readonly string[], expected: readonly string[] | null]>([
    ['100', ['1', '1', '1'], ['34', '33', '33']],
    ['-100', ['1', '1', '1'], ['-34', '-33', '-33']],
    ['1000', ['0.2', '0.5', '0.3'], ['200', '500', '300']],
    ['5', ['0', '1', '0'], ['0', '5', '0']],
    ['1', ['1', '1'], ['1', '0']],
    ['7', ['1', '2', '3'], ['1', '2', '4']],
    ['0', ['1', '2'], ['0', '0']],
    ['10.5', ['1'], null],
    ['10', ['0', '0'], null],
    ['10', ['1', '-1'], null],
    ['10', [], null],
  ])('%s over %j is %j', (amount, weights, expected) => {
    expect(allocate(amount, weights)).toEqual(expected);
  });

  test('keeps the sum, and each share within a unit of its exact part, in the order of the weights', () => {
    const weight = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.array(weight, { minLength: 1, maxLength: 84 }).filter((all) => all.some((one) => one > 0)),
        (amount, weights) => {
          const shares = allocate(String(amount), weights.map(String))?.map(BigInt) ?? [];
          expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(amount);
          const whole = BigInt(weights.reduce((sum, one) => sum + one, 0));
          for (const [index, share] of shares.entries()) {
            const off = share * whole - amount * BigInt(weights[index] ?? 0);
            expect((off < 0n ? -off : off) < whole).toBe(true);
          }
        },
      ),
    );
  });
});

describe('budget', () => {
  test('F20 channel share', () => {
    expect(calculateChannelShare('14', '50')).toBe('0.28');
    expect(calculateChannelShare(null, '50')).toBe(null);
    expect(calculateChannelShare('14', '0')).toBe(null);
  });

  test('F21 experiment share', () => {
    expect(calculateExperimentShare('9000', '50000')).toBe('0.18');
    expect(calculateExperimentShare(null, '50000')).toBe('0');
    expect(calculateExperimentShare('9000', null)).toBe(null);
    expect(calculateExperimentShare('9000', '0')).toBe(null);
  });

  test.each<[plan: string | null, actual: string | null, expected: object | null]>([
    ['40000', '45000', { amount: '5000', share: '0.125' }],
    ['40000', '30000', { amount: '-10000', share: '-0.25' }],
    ['-100', '-50', { amount: '50', share: '0.5' }],
    ['0', '500', { amount: '500', share: null }],
    [null, '500', null],
    ['500', null, null],
  ])('F22 variance of plan %s and actual %s', (plan, actual, expected) => {
    expect(calculateVariance(plan, actual)).toEqual(expected);
  });

  test('F22 forecast', () => {
    expect(calculateForecast('45000', '60000')).toBe('105000');
    expect(calculateForecast(null, '60000')).toBe('60000');
    expect(calculateForecast(null, null)).toBe(null);
  });

  test('F24 three-point estimate', () => {
    expect(calculateThreePoint('8000', '10000', '15000')).toEqual({
      expected: '10500',
      deviation: '1166.666666666666666666666666666667',
      triangular: '11000',
    });
    expect(calculateThreePoint('10000', '8000', '15000')).toBe(null);
    expect(calculateThreePoint('8000', undefined, '15000')).toBe(null);
  });

  test('F24b sum of estimates', () => {
    const one = { expected: '100', deviation: '3' };
    expect(sumEstimates([one, { expected: '50', deviation: '4' }])).toEqual({
      expected: '150',
      deviation: '5',
    });
    expect(sumEstimates([])).toBe(null);
  });

  test('resource cost and contingency are rounded half up to a minor unit', () => {
    expect(calculateResourceCost('7.5', '8500')).toBe('63750');
    expect(calculateResourceCost('0.5', '8501')).toBe('4251');
    expect(calculateResourceCost('7.5', null)).toBe(null);
    expect(calculateContingency('50000', '0.1')).toBe('5000');
    expect(calculateContingency('33333', '0.05')).toBe('1667');
    expect(calculateContingency('50000', undefined)).toBe(null);
  });
});

describe('KPIs', () => {
  test.each<[figures: readonly string[], sum: string | null, average: string | null, last: string | null]>([
    [['10', '20', '40'], '70', '23.33333333333333333333333333333333', '40'],
    [['0.1', '0.2'], '0.3', '0.15', '0.2'],
    [[], null, null, null],
  ])('%j come to a sum, a mean and a last', (figures, sum, average, last) => {
    expect(aggregate(figures, 'sum')).toBe(sum);
    expect(aggregate(figures, 'average')).toBe(average);
    expect(aggregate(figures, 'last')).toBe(last);
  });

  test.each<[start: string | undefined, end: string | undefined, day: string, expected: string | null]>([
    ['2027-04-01', '2027-04-30', '2027-04-15', '0.5'],
    ['2027-04-01', '2027-04-30', '2027-04-30', '1'],
    ['2027-04-01', '2027-04-30', '2027-06-30', '1'],
    ['2027-04-01', '2027-04-30', '2027-03-31', '0'],
    ['2027-04-30', '2027-04-01', '2027-04-15', null],
    [undefined, '2027-04-30', '2027-04-15', null],
  ])('of %s to %s at %s has passed %s', (start, end, day, expected) => {
    expect(calculateElapsed(start, end, day)).toBe(expected);
  });

  test.each<[attainment: string | null, elapsed: string | null, pace: string | null, reads: string | null]>([
    ['0.6', '0.5', '1.2', 'onTrack'],
    ['0.61', '0.5', '1.22', 'ahead'],
    ['0.5', '0.5', '1', 'onTrack'],
    ['0.4', '0.5', '0.8', 'watch'],
    ['0.39', '0.5', '0.78', 'behind'],
    ['-0.1', '0.5', '-0.2', 'behind'],
    ['0.5', '0', null, null],
    [null, '0.5', null, null],
  ])('F27b at %s after %s of the time the pace is %s: %s', (attainment, elapsed, pace, reads) => {
    expect(calculatePace(attainment, elapsed)).toBe(pace);
    expect(judgePace(pace)).toBe(reads);
  });

  test('F27 and F27b together: 60 % at half-time', () => {
    expect(calculatePace(calculateAttainment('2.0', '3.0', '2.6'), '0.5')).toBe('1.2');
    expect(calculatePace(calculateAttainment('60', '40', '48'), '0.5')).toBe('1.2');
  });

  test.each<
    [
      target: string | undefined,
      actual: string | undefined,
      direction: Direction | undefined,
      share: string | null,
      status: string | null,
    ]
  >([
    ['100', '110', 'up', '0.1', 'within'],
    ['100', '111', 'up', '0.11', 'better'],
    ['100', '89', 'up', '-0.11', 'worse'],
    ['100', '111', 'down', '0.11', 'worse'],
    ['100', '80', 'down', '-0.2', 'better'],
    ['100', '80', 'hold', '-0.2', 'off'],
    ['100', '80', undefined, '-0.2', 'off'],
    ['-10', '-5', 'up', '0.5', 'better'],
    ['0', '5', 'up', null, null],
    [undefined, '5', 'up', null, null],
  ])('target %s, actual %s, good is %s: off by %s, %s', (target, actual, direction, ...expected) => {
    const deviation = calculateDeviation(target, actual);
    expect([deviation, judgeDeviation({ target, actual }, '0.1', direction)]).toEqual(expected);
  });

  test('F31 tracking gap', () => {
    expect(calculateTrackingGap('276', '300')).toBe('-0.08');
    expect(calculateTrackingGap('300', '0')).toBe(null);
    expect(calculateTrackingGap(undefined, '300')).toBe(null);
  });
});

/** The rule of a text; throws when it is none. */
function rule(text: string): RecurrenceRule {
  const read = readRule(text);
  if (read === null) {
    throw new Error(`${text} is no rule`);
  }
  return read;
}

describe('follow-up', () => {
  test.each<[first: string, recurrence: string, from: string, expected: string | null]>([
    ['2027-01-04', 'weekly', '2027-01-12', '2027-01-18'],
    ['2027-01-04', 'everyTwoWeeks', '2027-01-05', '2027-01-18'],
    ['2027-01-31', 'monthly', '2027-02-01', '2027-02-28'],
    ['2027-01-31', 'monthly', '2027-03-01', '2027-03-31'],
    ['2027-11-30', 'quarterly', '2027-12-01', '2028-02-29'],
    ['2027-08-31', 'halfYearly', '2027-09-01', '2028-02-29'],
    ['2028-02-29', 'yearly', '2028-03-01', '2029-02-28'],
    ['2027-05-01', 'monthly', '2027-01-01', '2027-05-01'],
    ['2027-05-01', 'once', '2027-05-01', '2027-05-01'],
    ['2027-05-01', 'once', '2027-05-02', null],
    ['2027-01-04', 'FREQ=DAILY;INTERVAL=3', '2027-01-05', '2027-01-07'],
    ['1999-12-31', 'FREQ=DAILY', '2027-01-05', '2027-01-05'],
    // Its first date counts, also where the rule names another day: Wednesday, then Mondays.
    ['2027-01-06', 'FREQ=WEEKLY;BYDAY=MO', '2027-01-01', '2027-01-06'],
    ['2027-01-06', 'FREQ=WEEKLY;BYDAY=MO', '2027-01-07', '2027-01-11'],
    ['2027-01-06', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR', '2027-01-09', '2027-01-18'],
    ['2027-01-15', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2027-02-01', '2027-02-28'],
    ['2027-01-20', 'FREQ=MONTHLY;BYMONTHDAY=5', '2027-01-21', '2027-02-05'],
    ['2027-01-05', 'FREQ=MONTHLY;BYDAY=1TU', '2027-01-06', '2027-02-02'],
    ['2027-01-01', 'FREQ=MONTHLY;BYDAY=4TH', '2027-01-02', '2027-01-28'],
    ['2027-01-01', 'FREQ=MONTHLY;BYDAY=-1FR', '2027-01-30', '2027-02-26'],
    ['2027-01-04', 'FREQ=WEEKLY;COUNT=2', '2027-01-12', null],
    ['2027-01-04', 'FREQ=WEEKLY;UNTIL=20270111', '2027-01-05', '2027-01-11'],
    ['2027-01-04', 'FREQ=WEEKLY;UNTIL=20270111', '2027-01-12', null],
    ['2027-01-04', 'FREQ=WEEKLY;UNTIL=20270103', '2027-01-01', null],
  ])('from %s %s, the next on or after %s is %s', (first, recurrence, from, expected) => {
    expect(nextOccurrence(first, rule(recurrence), from)).toBe(expected);
  });

  test('lists what was planned so far', () => {
    expect(occurrencesUntil('2027-01-31', rule('monthly'), '2027-04-15')).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
    ]);
    expect(occurrencesUntil('2027-01-31', rule('monthly'), '2027-01-30')).toEqual([]);
    expect(occurrencesUntil('2027-01-06', rule('FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3'), '2028-01-01')).toEqual([
      '2027-01-06',
      '2027-01-11',
      '2027-01-13',
    ]);
  });

  test('F41 adherence', () => {
    expect(calculateAdherence(3, 4)).toBe('0.75');
    expect(calculateAdherence(0, 0)).toBe(null);
  });
});

describe('months', () => {
  test.each<[from: string, to: string, expected: readonly string[]]>([
    ['2027-11-15', '2028-01-02', ['2027-11', '2027-12', '2028-01']],
    ['2027-05', '2027-05', ['2027-05']],
    ['2027-05-01', '2027-04-30', []],
  ])('from %s to %s are %j', (from, to, expected) => {
    expect(monthsBetween(from, to)).toEqual(expected);
  });

  test('are at most as many as a series holds', () => {
    expect(monthsBetween('2020-01', '2199-12')).toHaveLength(84);
  });

  test('end on their last day', () => {
    expect(endOfMonth('2028-02')).toBe('2028-02-29');
    expect(endOfMonth('2027-12')).toBe('2027-12-31');
  });
});
