import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * F01b: how far a goal wants to move, as a share of where it starts: (target − baseline) ÷ |baseline|.
 * Takes canonical decimal strings in one unit; returns a fraction ("0.5" is +50 %), or null when a number is missing or
 * the baseline is zero.
 */
export function calculateGoalChange(baseline: string | undefined, target: string | undefined): string | null {
  const from = toDecimal(baseline);
  const to = toDecimal(target);
  if (from === null || to === null || from.isZero()) {
    return null;
  }
  return fromDecimal(to.minus(from).div(from.abs()));
}
