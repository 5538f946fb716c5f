import { fromDecimal, toDecimal } from './decimal.ts';

/** On which side of the target a figure lies, and whether that is the good side; `within` is near enough. */
export type DeviationStatus = 'within' | 'better' | 'worse' | 'off';

export type Direction = 'up' | 'down' | 'hold';

/** How far a figure is from its target, as a fraction of the target; null when one is missing or the target is zero. */
export function calculateDeviation(target: string | undefined, actual: string | undefined): string | null {
  const wanted = toDecimal(target);
  const found = toDecimal(actual);
  return wanted === null || found === null || wanted.isZero()
    ? null
    : fromDecimal(found.minus(wanted).div(wanted.abs()));
}

/**
 * Judges a deviation on both sides (003): a figure far better than planned is to be explained like one far worse. Takes
 * fractions; `off` is beyond the threshold where neither side is the good one (`hold`, or no direction).
 */
export function judgeDeviation(
  deviation: string | null,
  threshold: string,
  direction: Direction | undefined,
): DeviationStatus | null {
  const value = toDecimal(deviation);
  const limit = toDecimal(threshold);
  if (value === null || limit === null) {
    return null;
  }
  if (value.abs().lessThanOrEqualTo(limit)) {
    return 'within';
  }
  if (direction !== 'up' && direction !== 'down') {
    return 'off';
  }
  return value.isPositive() === (direction === 'up') ? 'better' : 'worse';
}
