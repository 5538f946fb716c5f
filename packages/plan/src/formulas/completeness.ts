import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * F42: filled required fields ÷ required fields of the shown sections. Takes two counts; returns a fraction from "0" to
 * "1", or null when nothing is required.
 */
export function calculateCompleteness(filled: number, required: number): string | null {
  const whole = toDecimal(String(required));
  const part = toDecimal(String(filled));
  if (whole === null || part === null || whole.isZero()) {
    return null;
  }
  return fromDecimal(part.div(whole));
}
