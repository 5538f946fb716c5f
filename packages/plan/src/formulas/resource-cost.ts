import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * What a resource costs: quantity × rate (B16). Quantity as canonical decimal, rate in minor units; returns minor
 * units, rounded half up, because an amount of money is made here. Null when one is missing.
 */
export function calculateResourceCost(
  quantity: string | null | undefined,
  rate: string | null | undefined,
): string | null {
  const units = toDecimal(quantity);
  const price = toDecimal(rate);
  return units === null || price === null ? null : fromDecimal(units.times(price).toDecimalPlaces(0));
}
