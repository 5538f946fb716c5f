import { isBelow } from './compare.ts';
import { fromDecimal, toDecimal } from './decimal.ts';

/** The share of required fields from which a plan can be worked with (003-09: done is worth more than perfect). */
const usableFrom = '0.4';

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

/** 003-09: whether enough is filled to work with a plan: two fifths of what is required (F42), or nothing is required. */
export function isUsable(filled: number, required: number): boolean {
  const share = calculateCompleteness(filled, required);
  return share === null || !isBelow(share, usableFrom);
}
