import { fromDecimal, toDecimal } from './decimal.ts';

/** Digits behind the point of a worked-out figure, by its unit: money counts minor units, a percentage is kept as a fraction. */
const digitsOf: Readonly<Record<string, number>> = { money: 0, percent: 4, ratio: 2 };
const usualDigits = 1;

/** Behind so many digits nobody reads on, unless somebody typed more. */
const mostDigits = 4;

/**
 * Domain 2.5, "round only for display": a figure that was worked out, half up, as somebody reads it. Of a count, days, hours or
 * a score one digit behind the point, of a ratio two; where it follows from `typed` figures of its own unit, one digit more than
 * they have. Money stops at the minor unit, a percentage at its hundredth. Null when the figure is none.
 */
export function roundWorkedOut(
  figure: string | null,
  unit: string,
  typed: readonly string[] = [],
): string | null {
  const found = toDecimal(figure);
  return found === null ? null : fromDecimal(found.toDecimalPlaces(digitsFor(unit, typed)));
}

function digitsFor(unit: string, typed: readonly string[]): number {
  const usual = digitsOf[unit] ?? usualDigits;
  if (typed.length === 0) {
    return usual;
  }
  const written = Math.max(...typed.map((one) => toDecimal(one)?.decimalPlaces() ?? 0));
  const isFixed = unit === 'money' || unit === 'percent';
  // The mean of one figure is that figure: what was typed is never cut.
  return Math.max(written, isFixed ? usual : Math.min(written + 1, mostDigits));
}
