import { fromDecimal, toDecimal } from './decimal.ts';

/** F24: what three guesses come to. */
export interface ThreePoint {
  /** (O + 4M + P) ÷ 6. */
  readonly expected: string;
  /** (P − O) ÷ 6. */
  readonly deviation: string;
  /** (O + M + P) ÷ 3. */
  readonly triangular: string;
}

/**
 * F24: the three-point estimate of a cost: lowest, most likely, highest. Canonical decimal strings in one unit; null when
 * one is missing or they do not ascend.
 */
export function calculateThreePoint(
  lowest: string | undefined,
  likely: string | undefined,
  highest: string | undefined,
): ThreePoint | null {
  const low = toDecimal(lowest);
  const mid = toDecimal(likely);
  const high = toDecimal(highest);
  if (low === null || mid === null || high === null || low.greaterThan(mid) || mid.greaterThan(high)) {
    return null;
  }
  return {
    expected: fromDecimal(low.plus(mid.times(4)).plus(high).div(6)),
    deviation: fromDecimal(high.minus(low).div(6)),
    triangular: fromDecimal(low.plus(mid).plus(high).div(3)),
  };
}
