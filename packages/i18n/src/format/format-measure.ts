import { intlTags, type Locale } from '../locale/locales.ts';
import { formatMoney } from './format-money.ts';
import {
  allDecimals,
  formatDecimal,
  formatNumber,
  formatPercent,
  type NumberFormatOptions,
} from './format-number.ts';
import { numberFormat } from './number-format.ts';

/** Units in which a metric is measured. */
export type MeasureUnit = 'count' | 'money' | 'percent' | 'ratio' | 'days' | 'hours' | 'score';

/**
 * A measured value with its unit: `€ 48`, `35%`, `30 dagen`, `4,2`.
 *
 * Takes the canonical value of a measure field: for `money` integer minor units as text, for `percent` a fraction, else a
 * decimal. A unit other than a `MeasureUnit` reads as a plain number. `currency` is the document's. RangeError for text that is no number.
 */
export function formatMeasure(
  locale: Locale,
  value: string | number,
  measure: { readonly unit: string; readonly currency: string },
  options: NumberFormatOptions = {},
): string {
  switch (measure.unit) {
    case 'money':
      return formatMoney(locale, value, measure.currency, {
        form: options.notation === 'compact' ? 'compact' : 'trimmed',
        ...(options.sign === undefined ? {} : { sign: options.sign }),
      });
    case 'percent':
      return formatPercent(locale, value, options);
    case 'days':
      return formatDays(locale, value, options);
    case 'hours':
      return formatUnit(locale, value, 'hour', options);
    default:
      return formatNumber(locale, value, options);
  }
}

/** A length of time in months: `16.7 months`, `16,7 месяца`. Takes a number or a canonical decimal; RangeError for text that is none. */
export function formatMonthCount(locale: Locale, months: string | number): string {
  return formatUnit(locale, months, 'month', {});
}

/** Swedish has two words for day; Intl takes "dygn", the one that nobody plans in. */
function formatDays(locale: Locale, value: string | number, options: NumberFormatOptions): string {
  if (locale !== 'sv') {
    return formatUnit(locale, value, 'day', options);
  }
  const one = new Intl.PluralRules(intlTags.sv).select(Number(value)) === 'one';
  return `${formatNumber(locale, value, options)}\u00a0${one ? 'dag' : 'dagar'}`;
}

function formatUnit(
  locale: Locale,
  value: string | number,
  unit: string,
  options: NumberFormatOptions,
): string {
  const format = numberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: options.maxDecimals ?? allDecimals,
    signDisplay: options.sign === 'always' ? 'exceptZero' : 'negative',
  });
  return formatDecimal(format, value);
}
