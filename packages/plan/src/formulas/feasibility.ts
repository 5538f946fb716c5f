import { Decimal } from 'decimal.js';
import { fromDecimal, toDecimal } from './decimal.ts';

/** How many times as many people as now may be needed before a goal is called unreal (GOAL-UNREAL). */
const mostTimes = 3;

/** GOAL-UNREAL: whether the people needed at the first stage (F02) are more than three times those there are now; false without either. */
export function isOutOfReach(needed: string | null, current: string | null): boolean {
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
