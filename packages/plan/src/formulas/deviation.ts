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

/** A figure beside its target, canonical decimal strings in one unit. */
export interface JudgedFigure {
  readonly target: string | undefined;
  readonly actual: string | undefined;
}

/**
 * Judges a deviation on both sides (003): a figure far better than planned is to be explained like one far worse. The threshold
 * is a fraction of the target, compared without dividing, so exactly; `off` is beyond it where neither side is the good one
 * (`hold`, or no direction). Null when a figure is missing or the target is zero.
 */
export function judgeDeviation(
  { target, actual }: JudgedFigure,
  threshold: string,
  direction: Direction | undefined,
): DeviationStatus | null {
  const wanted = toDecimal(target);
  const found = toDecimal(actual);
  const limit = toDecimal(threshold);
  if (wanted === null || found === null || limit === null || wanted.isZero()) {
    return null;
  }
  const difference = found.minus(wanted);
  if (difference.abs().lessThanOrEqualTo(wanted.abs().times(limit))) {
    return 'within';
  }
  if (direction !== 'up' && direction !== 'down') {
    return 'off';
  }
  return difference.isPositive() === (direction === 'up') ? 'better' : 'worse';
}
