import { fromDecimal, toDecimal } from './decimal.ts';

/** How far something is from what was planned. */
export interface Variance {
  /** actual − plan, in their unit. */
  readonly amount: string;
  /** The same as a fraction of the plan; null for a plan of zero. */
  readonly share: string | null;
}

/** F22: actual − plan to date, and that ÷ |plan|. Canonical decimal strings in one unit; null when one is missing. */
export function calculateVariance(
  plan: string | null | undefined,
  actual: string | null | undefined,
): Variance | null {
  const planned = toDecimal(plan);
  const found = toDecimal(actual);
  if (planned === null || found === null) {
    return null;
  }
  const difference = found.minus(planned);
  return {
    amount: fromDecimal(difference),
    share: planned.isZero() ? null : fromDecimal(difference.div(planned.abs())),
  };
}
