import { Decimal } from 'decimal.js';
import { canonicalDecimal } from '../canonical/canonical-decimal.ts';

/**
 * A measure's value when its unit changes, so that the number on the screen stays what was typed: 35 stays 35, whether
 * it means € 35 (`'3500'`), 35 % (`'0.35'`) or 35 visits (`'35'`). `currencyDigits` are the digits of the currency's
 * minor unit (2 for EUR, 0 for JPY). To money, what is finer than a minor unit is rounded half away from zero.
 */
export function convertMeasure(
  value: string,
  fromUnit: string,
  toUnit: string,
  currencyDigits: number,
): string {
  const shown = new Decimal(value).div(scaleOf(fromUnit, currencyDigits));
  const kept = shown.times(scaleOf(toUnit, currencyDigits));
  const rounded = toUnit === 'money' ? kept.toDecimalPlaces(0, Decimal.ROUND_HALF_UP) : kept;
  return canonicalDecimal(rounded) ?? value;
}

/** What a number on the screen is multiplied by to be stored. */
function scaleOf(unit: string, currencyDigits: number): Decimal {
  if (unit === 'money') {
    return new Decimal(10).pow(currencyDigits);
  }
  return unit === 'percent' ? new Decimal('0.01') : new Decimal(1);
}
