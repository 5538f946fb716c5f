import { Decimal } from 'decimal.js';

const plainDecimal = /^[+-]?\d+(\.\d+)?$/;

/** Digits before and after the point that a stored number may have. Beyond them a number is a slip of the keyboard. */
export const maxIntegerDigits = 15;
export const maxFractionDigits = 10;

/**
 * A decimal number in its one spelling: no exponent, no plus, no leading or trailing zeros, no `-0`. Takes a plain
 * decimal text (`-12.50`) or a Decimal; `null` for anything else, for NaN and for infinity. Never rounds.
 */
export function canonicalDecimal(value: string | Decimal): string | null {
  if (typeof value === 'string' && !plainDecimal.test(value)) {
    return null;
  }
  const decimal = new Decimal(value);
  if (!decimal.isFinite()) {
    return null;
  }
  return decimal.isZero() ? '0' : decimal.toFixed();
}
