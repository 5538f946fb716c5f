import { describe, expect, test } from 'vitest';
import { calculateIce, calculatePie, calculateRice, type RiceFacts } from './experiment-score.ts';
import { normalProbability, normalQuantile } from './normal.ts';
import { raiseBy } from './raise-by.ts';
import { calculateSampleSize, calculateTestDays, type SampleFacts } from './sample-size.ts';
import { calculateTestResult, type TestCounts } from './test-result.ts';

describe('F28 scores', () => {
  test.each<[string | undefined, string | undefined, string | undefined, string | null]>([
    ['6', '6', '6', '216'],
    ['10', '10', '10', '1000'],
    ['6', undefined, '6', null],
  ])('ICE of %s, %s and %s is %s', (impact, confidence, ease, expected) => {
    expect(calculateIce(impact, confidence, ease)).toBe(expected);
  });

  test.each<[string | undefined, string | undefined, string | undefined, string | null]>([
    ['8', '6', '7', '7'],
    ['1', '1', '2', '1.333333333333333333333333333333333'],
    ['8', '6', undefined, null],
  ])('PIE of %s, %s and %s is %s', (potential, importance, ease, expected) => {
    expect(calculatePie(potential, importance, ease)).toBe(expected);
  });

  test.each<[facts: RiceFacts, expected: string | null]>([
    [{ reach: '2000', effect: '2', certainty: '0.8', effort: '1.5' }, '2133.333333333333333333333333333333'],
    [{ reach: '2000', effect: '2', certainty: '0.8', effort: '0' }, null],
    [{ reach: undefined, effect: '2', certainty: '0.8', effort: '1.5' }, null],
    [{ reach: '2000', effect: '2', certainty: '0.8', effort: undefined }, null],
  ])('RICE of %o is %s', (facts, expected) => {
    expect(calculateRice(facts)).toBe(expected);
  });
});

describe('the normal distribution', () => {
  test.each([
    [0.5, 0],
    [0.8, 0.8416212335729143],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.9995, 3.2905267314918945],
    [0.025, -1.959963984540054],
    [1e-10, -6.361340902404056],
  ])('stays with probability %s below %s', (probability, value) => {
    expect(normalQuantile(probability)).toBeCloseTo(value, 11);
    expect(normalProbability(value)).toBeCloseTo(probability, 12);
  });

  test.each([0, 1, -0.1, 1e-12])('has no quantile we could tell at %s', (probability) => {
    expect(normalQuantile(probability)).toBeNaN();
  });

  test.each([
    [9, 1],
    [-9, 0],
  ])('far out at %s has probability %s', (value, expected) => {
    expect(normalProbability(value)).toBe(expected);
  });
});

test.each([
  ['0.02', '0.25', '0.025'],
  ['0.05', '-0.2', '0.04'],
  [undefined, '0.25', null],
  ['0.02', undefined, null],
])('%s changed by %s of itself is %s', (value, fraction, expected) => {
  expect(raiseBy(value, fraction)).toBe(expected);
});

describe('F29 sample', () => {
  const usual = { alpha: '0.05', power: '0.8' };
  test.each<[facts: SampleFacts, expected: string | null]>([
    [{ ...usual, baseline: '0.02', expected: '0.025' }, '13807'],
    [{ ...usual, baseline: '0.05', expected: '0.06' }, '8155'],
    [{ ...usual, baseline: '0.06', expected: '0.05' }, '8155'],
    [{ baseline: '0.05', expected: '0.06', alpha: '0.01', power: '0.9' }, '15460'],
    [{ ...usual, baseline: '0.05', expected: '0.05' }, null],
    [{ ...usual, baseline: '0', expected: '0.05' }, null],
    [{ ...usual, baseline: '0.05', expected: '1' }, null],
    [{ ...usual, baseline: '3500', expected: '4000' }, null],
    [{ ...usual, baseline: undefined, expected: '0.05' }, null],
    [{ ...usual, baseline: '0.05', expected: null }, null],
  ])('of %o is %s', (facts, expected) => {
    expect(calculateSampleSize(facts)).toBe(expected);
  });

  test.each<[size: string | null, daily: string | undefined, share: string, expected: string | null]>([
    ['13807', '2000', '0.5', '28'],
    ['13807', '27614', '1', '1'],
    ['13807', '0', '1', null],
    ['13807', '2000', '0', null],
    ['13807', undefined, '1', null],
    [null, '2000', '1', null],
  ])('of %s with %s a day, share %s, takes %s days', (size, daily, share, expected) => {
    expect(calculateTestDays(size, daily, share)).toBe(expected);
  });
});

describe('F29b result', () => {
  const counts: TestCounts = {
    visitorsA: '10000',
    conversionsA: '200',
    visitorsB: '10000',
    conversionsB: '250',
  };

  test('200 of 10,000 against 250 of 10,000: z 2.384, p about 0.017', () => {
    const result = calculateTestResult(counts);
    expect(result).toMatchObject({ shareA: '0.02', shareB: '0.025', lift: '0.25' });
    expect(Number(result?.z)).toBeCloseTo(2.384, 3);
    expect(Number(result?.p)).toBeCloseTo(0.0171, 4);
  });

  test('the variant may be the lower one; the chance is the same', () => {
    const turned = calculateTestResult({ ...counts, conversionsA: '250', conversionsB: '200' });
    expect(turned?.z).toMatch(/^-2\.38/);
    expect(turned?.p).toBe(calculateTestResult(counts)?.p);
  });

  test.each<[when: string, change: Partial<TestCounts>]>([
    ['a count is missing', { conversionsB: undefined }],
    ['nobody saw the variant', { visitorsB: '0', conversionsB: '0' }],
    ['more converted than visited', { conversionsA: '10001' }],
  ])('says nothing when %s', (_when, change) => {
    expect(calculateTestResult({ ...counts, ...change })).toBeNull();
  });

  test('nobody converted: shares, but no chance', () => {
    expect(calculateTestResult({ ...counts, conversionsA: '0', conversionsB: '0' })).toEqual({
      shareA: '0',
      shareB: '0',
      lift: null,
      z: null,
      p: null,
    });
  });

  test('a difference beyond doubt has a chance of zero, never below', () => {
    expect(calculateTestResult({ ...counts, conversionsB: '5000' })?.p).toBe('0');
  });
});
