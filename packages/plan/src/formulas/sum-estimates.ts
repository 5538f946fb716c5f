import { fromDecimal, toDecimal } from './decimal.ts';
import type { ThreePoint } from './three-point.ts';

/**
 * F24b: several estimates together, taken as independent: the sum of what is expected, and the root of the sum of the
 * squared deviations. Null for none.
 */
export function sumEstimates(
  estimates: readonly Pick<ThreePoint, 'expected' | 'deviation'>[],
): { readonly expected: string; readonly deviation: string } | null {
  let expected = toDecimal('0');
  let squares = toDecimal('0');
  for (const estimate of estimates) {
    const own = toDecimal(estimate.expected);
    const spread = toDecimal(estimate.deviation);
    if (own !== null && spread !== null) {
      expected = expected?.plus(own) ?? null;
      squares = squares?.plus(spread.times(spread)) ?? null;
    }
  }
  return estimates.length === 0 || expected === null || squares === null
    ? null
    : { expected: fromDecimal(expected), deviation: fromDecimal(squares.sqrt()) };
}
