import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * The exact sum of canonical decimal strings. What is missing or no number is left out; null when nothing is left, so that
 * a line without figures shows a dash and not a zero.
 */
export function calculateSum(values: Iterable<string | null | undefined>): string | null {
  let sum = null;
  for (const value of values) {
    const number = toDecimal(value);
    sum = number === null ? sum : sum === null ? number : sum.plus(number);
  }
  return sum === null ? null : fromDecimal(sum);
}
