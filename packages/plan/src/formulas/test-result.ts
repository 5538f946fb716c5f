import { fromDecimal, toDecimal } from './decimal.ts';
import { normalProbability } from './normal.ts';

/** What was counted: visitors and conversions of the original (A) and of the variant (B). */
export interface TestCounts {
  readonly visitorsA: string | undefined;
  readonly conversionsA: string | undefined;
  readonly visitorsB: string | undefined;
  readonly conversionsB: string | undefined;
}

/** What two variants came to. Shares are fractions; `lift` is the difference as a part of A's share, null when that is zero. */
export interface TestResult {
  readonly shareA: string;
  readonly shareB: string;
  readonly lift: string | null;
  /** Standard deviations by which B differs from A; null when nobody or everybody converted. */
  readonly z: string | null;
  /** Chance of a difference at least as big if there were none, two-sided, to six places; null as `z`. */
  readonly p: string | null;
}

/**
 * F29b: the two-proportion z-test with pooled share. Null when a count is missing, nobody visited a variant, or more converted
 * than visited.
 */
export function calculateTestResult(counts: TestCounts): TestResult | null {
  const visitorsA = toDecimal(counts.visitorsA);
  const visitorsB = toDecimal(counts.visitorsB);
  const conversionsA = toDecimal(counts.conversionsA);
  const conversionsB = toDecimal(counts.conversionsB);
  if (visitorsA === null || visitorsB === null || conversionsA === null || conversionsB === null) {
    return null;
  }
  const isSound =
    visitorsA.greaterThan(0) &&
    visitorsB.greaterThan(0) &&
    conversionsA.lessThanOrEqualTo(visitorsA) &&
    conversionsB.lessThanOrEqualTo(visitorsB);
  if (!isSound) {
    return null;
  }
  const shareA = conversionsA.div(visitorsA);
  const shareB = conversionsB.div(visitorsB);
  const pooled = conversionsA.plus(conversionsB).div(visitorsA.plus(visitorsB));
  const parts = visitorsA.pow(-1).plus(visitorsB.pow(-1));
  const deviation = pooled.times(pooled.negated().plus(1)).times(parts).sqrt();
  const z = deviation.isZero() ? null : shareB.minus(shareA).div(deviation);
  const p = z === null ? null : 2 * (1 - normalProbability(z.abs().toNumber()));
  return {
    shareA: fromDecimal(shareA),
    shareB: fromDecimal(shareB),
    lift: shareA.isZero() ? null : fromDecimal(shareB.minus(shareA).div(shareA)),
    z: z === null ? null : fromDecimal(z),
    p: p === null ? null : fromDecimal(shareA.times(0).plus(Math.max(0, p)).toDecimalPlaces(6)),
  };
}
