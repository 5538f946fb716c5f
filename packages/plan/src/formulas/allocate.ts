import type { Decimal } from 'decimal.js';
import { fromDecimal, toDecimal } from './decimal.ts';

/** A whole number that a double holds exactly. */
const isExact = /^-?\d{1,15}$/;

/** The same for equal shares, which need no decimals. */
function spreadEvenly(amount: number, count: number): readonly string[] {
  const size = Math.abs(amount);
  const share = Math.floor(size / count);
  const left = size - share * count;
  const sign = amount < 0 ? -1 : 1;
  // Plus zero: no negative zero.
  return Array.from({ length: count }, (_, index) => String(sign * (index < left ? share + 1 : share) + 0));
}

/**
 * Spreads an amount over shares so that nothing is lost and nothing made: the method of largest remainders. Takes integer
 * minor units as text and a weight per share (canonical decimals, none negative); returns integers whose sum is the
 * amount, each less than one minor unit from its exact share. Equal remainders go to the first. Null when the amount is
 * no integer, or the weights are none, invalid or all zero.
 */
export function allocate(amount: string, weights: readonly string[]): readonly string[] | null {
  if (isExact.test(amount) && weights.length > 0 && weights.every((weight) => weight === '1')) {
    return spreadEvenly(Number(amount), weights.length);
  }
  const whole = toDecimal(amount);
  const parts = weights.map((weight) => toDecimal(weight));
  const valid = parts.filter((part): part is Decimal => part !== null && !part.isNegative());
  const sum = valid.reduce<Decimal | null>((total, part) => total?.plus(part) ?? part, null);
  if (whole === null || !whole.isInteger() || valid.length !== parts.length || sum === null || sum.isZero()) {
    return null;
  }
  const shares = valid.map((part) => whole.abs().times(part).div(sum));
  const floors = shares.map((share) => share.floor());
  const given = floors.reduce((total, floor) => total.plus(floor), whole.abs().times(0));
  let left = whole.abs().minus(given).toNumber();
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share.minus(floors[index] ?? share) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  const extra = new Set<number>();
  for (const { index } of byRemainder) {
    if (left > 0) {
      extra.add(index);
      left -= 1;
    }
  }
  return floors.map((floor, index) => {
    const share = extra.has(index) ? floor.plus(1) : floor;
    return fromDecimal(whole.isNegative() ? share.negated() : share);
  });
}
