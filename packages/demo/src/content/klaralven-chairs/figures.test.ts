import { describe, expect, test } from 'vitest';
import { experiments } from './experiments.ts';
import { kpis, reached, reconciliation } from './kpis.ts';

const months = reached.map((figures, index) => ({ month: index + 1, figures }));

/** The target of a KPI in a month, counted from 1. */
function targetOf(key: string, month: number): number {
  return Number(kpis[key]?.target?.[month - 1]);
}

type Figure = (key: string) => number;
const cases: readonly { readonly of: string; readonly figures: readonly Figure[] }[] = [
  {
    of: 'what was reached',
    figures: months.map(
      ({ figures }): Figure =>
        (key) =>
          Number(figures[key]),
    ),
  },
  {
    of: 'what is aimed at',
    figures: Array.from(
      { length: 12 },
      (_, index): Figure =>
        (key) =>
          targetOf(key, index + 1),
    ),
  },
];

describe.each(cases)('$of', ({ figures }) => {
  test('multiplies out: visitors times both shares are new patients, times their value revenue', () => {
    for (const figure of figures) {
      const patients = figure('k-visits') * figure('k-booking') * figure('k-conversion');
      expect(Math.abs(patients - figure('k-new'))).toBeLessThan(1);
      expect((figure('k-new') * figure('k-value')) / figure('k-revenue')).toBeCloseTo(1, 2);
    }
  });
});

test('the sales side counts the patients of the month', () => {
  const counted = Object.values(reconciliation).map(({ month, salesOrders }) => [month, salesOrders]);
  expect(counted).toEqual(months.map(({ month, figures }) => [month, figures['k-new']]));
});

test('the test of the first two months fits into them: who was in it, and how many booked', () => {
  const { visitorsA, visitorsB, conversionsA, conversionsB } = experiments['x-price-first'] ?? {};
  const visitors = Number(visitorsA) + Number(visitorsB);
  const booked = Number(conversionsA) + Number(conversionsB);
  const both = months.slice(0, 2);
  const opened = both.reduce(
    (sum, { figures }) => sum + Number(figures['k-visits']) * Number(figures['k-booking']),
    0,
  );
  const patients = both.reduce((sum, { figures }) => sum + Number(figures['k-new']), 0);
  expect(visitors).toBeLessThan(opened);
  // Those outside the test booked about as often as those in it.
  expect(Math.abs(booked / visitors - (patients - booked) / (opened - visitors))).toBeLessThan(0.01);
});
