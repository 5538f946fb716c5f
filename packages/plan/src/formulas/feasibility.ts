import { Decimal } from 'decimal.js';
import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * GOAL-UNREAL: whether the people needed at the first stage (F02) are more than so many times those there are now; false without
 * either.
 */
export function isOutOfReach(needed: string | null, current: string | null, mostTimes: number): boolean {
  const [wanted, now] = [toDecimal(needed), toDecimal(current)];
  if (wanted === null || now === null || now.isZero()) {
    return false;
  }
  return wanted.greaterThan(now.times(mostTimes));
}

/** F06 the other way round: what so many conversions cost at a cost per conversion, minor units, rounded half up; null without either. */
export function calculateCostOf(
  conversions: string | null,
  costPerConversionMinor: string | null,
): string | null {
  const [count, cost] = [toDecimal(conversions), toDecimal(costPerConversionMinor)];
  return count === null || cost === null
    ? null
    : fromDecimal(count.times(cost).toDecimalPlaces(0, Decimal.ROUND_HALF_UP));
}
