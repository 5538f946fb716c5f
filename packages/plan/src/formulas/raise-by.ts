import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * What a value becomes when it changes by a fraction of itself: 0.02 by 0.25 is 0.025. Takes canonical decimals; null when
 * one is missing.
 */
export function raiseBy(value: string | undefined, fraction: string | undefined): string | null {
  const [from, by] = [toDecimal(value), toDecimal(fraction)];
  return from === null || by === null ? null : fromDecimal(from.times(by.plus(1)));
}
