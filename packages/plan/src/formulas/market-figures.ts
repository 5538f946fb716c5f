import { fromDecimal } from './decimal.ts';
import { allOf, type Figure, ratioOf } from './ratio.ts';

const hundred = 100;

/** F34, market share: own sales ÷ those of the market, in one unit. A fraction, or null without a market. */
export function calculateMarketShare(own: Figure, market: Figure): string | null {
  return ratioOf(own, market);
}

/** F34, growth of a segment: (now − before) ÷ |before|, in one unit. A fraction, or null when one is missing or before was zero. */
export function calculateSegmentGrowth(now: Figure, before: Figure): string | null {
  const found = allOf(now, before);
  if (found === null || found[1].isZero()) {
    return null;
  }
  return fromDecimal(found[0].minus(found[1]).div(found[1].abs()));
}

/** F34, profit of a product line: its revenue − its cost, minor units; null when one is missing. */
export function calculateLineProfit(revenueMinor: Figure, costMinor: Figure): string | null {
  const found = allOf(revenueMinor, costMinor);
  return found === null ? null : fromDecimal(found[0].minus(found[1]));
}

/** F38, gap: own value − the best of the competitors', turned round where lower is better, so that below zero is always behind. */
export function calculateBenchmarkGap(
  own: Figure,
  others: readonly Figure[],
  lowerIsBetter: boolean,
): string | null {
  const mine = allOf(own);
  const theirs = others.flatMap((other) => allOf(other) ?? []);
  const [first, ...rest] = theirs;
  if (mine === null || first === undefined) {
    return null;
  }
  const best = rest.reduce(
    (found, one) => ((lowerIsBetter ? one.lessThan(found) : one.greaterThan(found)) ? one : found),
    first,
  );
  return fromDecimal(lowerIsBetter ? best.minus(mine[0]) : mine[0].minus(best));
}

/**
 * F38, index: own ÷ the average of the competitors × 100; average ÷ own × 100 where lower is better, so that above 100 is always
 * better than they are. Null without a value on either side.
 */
export function calculateBenchmarkIndex(
  own: Figure,
  others: readonly Figure[],
  lowerIsBetter: boolean,
): string | null {
  const mine = allOf(own);
  const theirs = others.flatMap((other) => allOf(other) ?? []);
  const [first, ...rest] = theirs;
  if (mine === null || first === undefined) {
    return null;
  }
  const average = rest.reduce((sum, one) => sum.plus(one), first).div(theirs.length);
  const [upper, lower] = lowerIsBetter ? [average, mine[0]] : [mine[0], average];
  return lower.isZero() ? null : fromDecimal(upper.div(lower).times(hundred));
}
