import type { Decimal } from 'decimal.js';
import { fromDecimal, toDecimal } from './decimal.ts';

/** A whole number that a double holds exactly, and still does after some adding: amounts of money nearly always are. */
const wholeNumber = /^-?\d{1,15}$/;

/**
 * The exact sum of canonical decimal strings. What is missing or no number is left out; null when nothing is left, so that
 * a line without figures shows a dash and not a zero.
 */
export function calculateSum(values: Iterable<string | null | undefined>): string | null {
  let whole: number | null = null;
  let rest: Decimal | null = null;
  for (const value of values) {
    if (typeof value === 'string' && wholeNumber.test(value)) {
      const sum: number = (whole ?? 0) + Number(value);
      if (Number.isSafeInteger(sum)) {
        whole = sum;
        continue;
      }
    }
    const number = toDecimal(value);
    rest = number === null ? rest : rest === null ? number : rest.plus(number);
  }
  if (rest === null) {
    return whole === null ? null : fromWhole(whole);
  }
  return fromDecimal(whole === null ? rest : rest.plus(whole));
}

/** No negative zero. */
function fromWhole(whole: number): string {
  return String(whole + 0);
}
