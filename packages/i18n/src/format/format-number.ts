import type { Locale } from '../locale/locales.ts';
import { isDecimalText } from './decimal-text.ts';
import { numberFormat } from './number-format.ts';

/** Most decimals that a number keeps when the caller sets no limit: all that a person would ever type. */
export const allDecimals = 20;

export interface NumberFormatOptions {
  /** Most decimals shown; the rest is rounded half away from zero. Without it every decimal is shown, so that nothing typed or approved is hidden. Give it for calculated values. */
  readonly maxDecimals?: number;
  /** Decimals shown even when they are zero. */
  readonly minDecimals?: number;
  /** `always` puts a plus before a positive number, for differences. */
  readonly sign?: 'auto' | 'always';
  /** `compact` shortens thousands and millions: 1.3m, 1,3 mln, 1,3 млн. One decimal unless `maxDecimals` says otherwise. */
  readonly notation?: 'standard' | 'compact';
}

/**
 * A number as it is written in a language: `1234.5` is `1,234.5` in English, `1.234,5` in Dutch, `1234,5` in Polish.
 * Takes a number or a canonical decimal string (exact, however long). RangeError for text that is no decimal number.
 */
export function formatNumber(
  locale: Locale,
  value: number | string,
  options: NumberFormatOptions = {},
): string {
  return formatDecimal(numberFormat(locale, intlOptions(options)), value);
}

/**
 * A fraction as a percentage: `0.205` is `20.5%` in English, `20,5 %` in Swedish.
 * Takes a number or a canonical decimal string; `maxDecimals` counts decimals of the percentage. RangeError as `formatNumber`.
 */
export function formatPercent(
  locale: Locale,
  fraction: number | string,
  options: NumberFormatOptions = {},
): string {
  return formatDecimal(numberFormat(locale, { ...intlOptions(options), style: 'percent' }), fraction);
}

/** Formats a number or decimal text with a ready Intl format. RangeError for text that is no decimal number. */
export function formatDecimal(format: Intl.NumberFormat, value: number | string): string {
  if (typeof value === 'number') {
    return format.format(value);
  }
  if (!isDecimalText(value)) {
    throw new RangeError(`not a decimal number: ${value}`);
  }
  return format.format(value);
}

function intlOptions(options: NumberFormatOptions): Intl.NumberFormatOptions {
  const compact = options.notation === 'compact';
  const maximum = options.maxDecimals ?? (compact ? 1 : allDecimals);
  return {
    maximumFractionDigits: maximum,
    minimumFractionDigits: Math.min(options.minDecimals ?? 0, maximum),
    // Without it a small negative number rounded to nothing would read "-0".
    signDisplay: options.sign === 'always' ? 'exceptZero' : 'negative',
    ...(compact ? { notation: 'compact' } : {}),
  };
}
