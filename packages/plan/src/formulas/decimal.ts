import { Decimal } from 'decimal.js';

/** Our own precision and rounding, so that nothing outside can change them: 34 digits as in IEEE 754 decimal128, half up. */
const Precise = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_UP });

/**
 * Reads a canonical decimal string; null when it is missing or no number. The formulas share this so that a value that
 * cannot be read is "no value" everywhere.
 */
export function toDecimal(value: string | null | undefined): Decimal | null {
  if (value === null || value === undefined || !/^-?\d+(\.\d+)?$/.test(value)) {
    return null;
  }
  return new Precise(value);
}

/** Writes a decimal in canonical form: no exponent, no trailing zeros, no negative zero. Full precision; rounding is for display. */
export function fromDecimal(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}
