import type { Decimal } from 'decimal.js';
import { fromDecimal, toDecimal } from './decimal.ts';
import { normalQuantile } from './normal.ts';

/** What a test of two shares is to tell apart, and how surely: fractions. */
export interface SampleFacts {
  /** Share that converts now. */
  readonly baseline: string | null | undefined;
  /** Share that the change is hoped to reach. */
  readonly expected: string | null | undefined;
  /** Chance of seeing an effect that is not there (two-sided); usually 0.05. */
  readonly alpha: string;
  /** Chance of seeing an effect of this size that is there; usually 0.80. */
  readonly power: string;
}

/**
 * F29: visitors that each of two variants needs:
 * (z₁₋α/₂ + z_power)² · [p₁(1−p₁) + p₂(1−p₂)] ÷ (p₂−p₁)², rounded up. Null when a share is missing, not between 0 and 1,
 * or both are the same.
 */
export function calculateSampleSize({ baseline, expected, alpha, power }: SampleFacts): string | null {
  const [from, to] = [toDecimal(baseline), toDecimal(expected)];
  const [chance, certainty] = [toDecimal(alpha), toDecimal(power)];
  if (from === null || to === null || chance === null || certainty === null) {
    return null;
  }
  const isShare = (share: Decimal) => share.greaterThan(0) && share.lessThan(1);
  if (![from, to, chance, certainty].every(isShare) || from.equals(to)) {
    return null;
  }
  const z = normalQuantile(1 - chance.toNumber() / 2) + normalQuantile(certainty.toNumber());
  const spread = from.times(from.negated().plus(1)).plus(to.times(to.negated().plus(1)));
  const size = spread.times(z * z).div(to.minus(from).pow(2));
  return fromDecimal(size.ceil());
}

/**
 * F29: days that a test of two variants takes: 2 × visitors per variant ÷ (daily visitors × share of them that takes
 * part), rounded up. Canonical decimals; null when one is missing or nobody takes part.
 */
export function calculateTestDays(
  sampleSize: string | null,
  dailyVisitors: string | undefined,
  share: string,
): string | null {
  const [size, daily, part] = [toDecimal(sampleSize), toDecimal(dailyVisitors), toDecimal(share)];
  if (size === null || daily === null || part === null || daily.times(part).lessThanOrEqualTo(0)) {
    return null;
  }
  return fromDecimal(size.times(2).div(daily.times(part)).ceil());
}
