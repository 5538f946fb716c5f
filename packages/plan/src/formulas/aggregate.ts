import { fromDecimal, toDecimal } from './decimal.ts';
import { calculateSum } from './sum.ts';

export const aggregations = ['sum', 'average', 'last'] as const;
export type Aggregation = (typeof aggregations)[number];

/**
 * What the figures of several months come to, in order of time: their sum, their mean, or the last of them. Null for none.
 * A ratio is never averaged: its KPI takes the last (domain 2.5).
 */
export function aggregate(figures: readonly string[], how: Aggregation): string | null {
  if (how === 'last') {
    return figures.at(-1) ?? null;
  }
  const sum = toDecimal(calculateSum(figures));
  if (sum === null) {
    return null;
  }
  return fromDecimal(how === 'sum' ? sum : sum.div(figures.length));
}
