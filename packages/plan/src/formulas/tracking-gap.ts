import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * F31: how much web analytics counts beside what sales counts: (analytics − sales) ÷ sales. For orders, revenue and
 * leads apart. Canonical decimal strings in one unit; returns a fraction, or null when one is missing or sales is zero.
 */
export function calculateTrackingGap(
  analytics: string | undefined,
  sales: string | undefined,
): string | null {
  const seen = toDecimal(analytics);
  const sold = toDecimal(sales);
  return seen === null || sold === null || sold.isZero() ? null : fromDecimal(seen.minus(sold).div(sold));
}
