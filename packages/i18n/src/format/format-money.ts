import type { Locale } from '../locale/locales.ts';
import { currencyDigits, currencyDisplay } from './currency.ts';
import { shiftDecimal } from './decimal-text.ts';
import { formatDecimal } from './format-number.ts';
import { numberFormat } from './number-format.ts';

export interface MoneyFormatOptions {
  /**
   * `exact` always shows the currency's decimals; `trimmed` leaves them out of a whole amount; `whole` rounds to whole
   * units; `compact` shortens (€4.2m, 61 тыс. ₸). Default: exact.
   */
  readonly form?: 'exact' | 'trimmed' | 'whole' | 'compact';
  /** `always` puts a plus before a positive amount, for differences. */
  readonly sign?: 'auto' | 'always';
}

/**
 * An amount of money as it is written in a language (domain 5.1): 1234550 EUR is `€12,345.50`, `€ 12.345,50`, `12 345,50 €`.
 * Takes integer minor units, as a number or as text, and an ISO 4217 code. RangeError if the amount is no decimal number or the code is malformed.
 */
export function formatMoney(
  locale: Locale,
  minor: number | string,
  currency: string,
  options: MoneyFormatOptions = {},
): string {
  const digits = currencyDigits(currency);
  const format = numberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: currencyDisplay(currency),
    signDisplay: options.sign === 'always' ? 'exceptZero' : 'negative',
    ...formOptions(options.form ?? 'exact', digits),
  });
  return formatDecimal(format, shiftDecimal(String(minor), -digits));
}

function formOptions(
  form: NonNullable<MoneyFormatOptions['form']>,
  digits: number,
): Intl.NumberFormatOptions {
  switch (form) {
    case 'exact':
      return { minimumFractionDigits: digits, maximumFractionDigits: digits };
    case 'trimmed':
      return {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        trailingZeroDisplay: 'stripIfInteger',
      };
    case 'whole':
      return { minimumFractionDigits: 0, maximumFractionDigits: 0 };
    case 'compact':
      return { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 };
  }
}
