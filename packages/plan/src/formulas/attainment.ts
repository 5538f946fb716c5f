import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * F27: how much of the way is done: (actual − baseline) ÷ (target − baseline). Holds for goals that fall as well as for
 * goals that rise. Takes canonical decimal strings in one unit; returns a fraction (may be negative or above 1), or null
 * when a number is missing or target and baseline are equal.
 */
export function calculateAttainment(
  baseline: string | undefined,
  target: string | undefined,
  actual: string | undefined,
): string | null {
  const from = toDecimal(baseline);
  const to = toDecimal(target);
  const now = toDecimal(actual);
  if (from === null || to === null || now === null || to.equals(from)) {
    return null;
  }
  return fromDecimal(now.minus(from).div(to.minus(from)));
}
