import { Decimal } from 'decimal.js';
import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * F02: how many people the first stage needs so that `target` arrive at a later one: target ÷ ∏ rᵢ, rounded up to whole
 * people. `rates` are the fractions of the stages after the first, up to the one that counts the target. Returns a whole
 * number as string, or null when the target or a rate is missing, the target is negative, or nobody would ever arrive.
 */
export function calculateTopVolume(
  target: string | null | undefined,
  rates: readonly (string | null | undefined)[],
): string | null {
  const wanted = toDecimal(target);
  if (wanted === null || wanted.isNegative()) {
    return null;
  }
  // Dividing once by the whole product keeps a division that comes out even from being rounded up by its own error.
  let whole = toDecimal('1');
  for (const rate of rates) {
    const share = toDecimal(rate);
    if (whole === null || share === null || share.lessThanOrEqualTo(0)) {
      return null;
    }
    whole = whole.times(share);
  }
  return whole === null ? null : fromDecimal(wanted.div(whole).toDecimalPlaces(0, Decimal.ROUND_CEIL));
}
