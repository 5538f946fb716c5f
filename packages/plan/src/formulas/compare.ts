import { toDecimal } from './decimal.ts';

/** Whether one canonical decimal is less than another; false when one is no number. */
export function isBelow(value: string, limit: string): boolean {
  const [a, b] = [toDecimal(value), toDecimal(limit)];
  return a !== null && b !== null && a.lessThan(b);
}

/** Whether one canonical decimal, its sign left out, is more than another; false when one is no number. */
export function isFarther(value: string, limit: string): boolean {
  const [a, b] = [toDecimal(value), toDecimal(limit)];
  return a !== null && b !== null && a.abs().greaterThan(b);
}
