import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * The amount held back for what nobody foresees (B16): total × share. Total in minor units, share as fraction; returns
 * minor units, rounded half up. Null when one is missing.
 */
export function calculateContingency(total: string | null, share: string | undefined): string | null {
  const whole = toDecimal(total);
  const part = toDecimal(share);
  return whole === null || part === null ? null : fromDecimal(whole.times(part).toDecimalPlaces(0));
}
