import type { Locale } from '../locale/locales.ts';
import { currencyDigits } from './currency.ts';
import { shiftDecimal } from './decimal-text.ts';
import { allDecimals, formatDecimal } from './format-number.ts';
import { numberFormat } from './number-format.ts';

/**
 * A measured value without the sign or word of its unit, for tables whose head names it: 120050 minor units of EUR are
 * `1.200,50` in Dutch; a percentage keeps its sign. Takes the canonical value of a measure field. RangeError for text that is no number.
 */
export function formatBare(
  locale: Locale,
  value: string,
  measure: { readonly unit: string; readonly currency: string },
): string {
  return write(locale, value, measure, true);
}

/** The same as spreadsheets of the language read it: without marks between thousands. */
export function formatForSheet(
  locale: Locale,
  value: string,
  measure: { readonly unit: string; readonly currency: string },
): string {
  return write(locale, value, measure, false).replace(/\s/g, '').replace('\u2212', '-');
}

function write(
  locale: Locale,
  value: string,
  { unit, currency }: { readonly unit: string; readonly currency: string },
  useGrouping: boolean,
): string {
  const digits = currencyDigits(currency);
  if (unit === 'money') {
    const format = numberFormat(locale, {
      useGrouping,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      trailingZeroDisplay: 'stripIfInteger',
      signDisplay: 'negative',
    });
    return formatDecimal(format, shiftDecimal(value, -digits));
  }
  const format = numberFormat(locale, {
    useGrouping,
    maximumFractionDigits: allDecimals,
    signDisplay: 'negative',
    ...(unit === 'percent' ? { style: 'percent' } : {}),
  });
  return formatDecimal(format, value);
}
