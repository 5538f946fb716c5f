'use client';

import { formatMoney, formatPercent } from '@kader/i18n';
import type { ComputedValue } from '@kader/plan/evaluate';
import { useFormat } from '../../fields/use-format.ts';

export interface MoneyFormat {
  /** An amount in minor units as it is read; a dash for none. */
  readonly money: (minor: ComputedValue | undefined, sign?: 'always') => string;
  /** A fraction as it is read, to a tenth of a percent. */
  readonly share: (fraction: ComputedValue | undefined, sign?: 'always') => string;
}

/** How calculated amounts and shares are written: estimates are rounded to whole units of the currency, the rest is exact. */
export function useMoney(): MoneyFormat {
  const { locale, currency } = useFormat();
  return {
    money: (minor, sign) =>
      typeof minor === 'string'
        ? formatMoney(locale, minor, currency, {
            form: minor.includes('.') ? 'whole' : 'trimmed',
            ...(sign === undefined ? {} : { sign }),
          })
        : '–',
    share: (fraction, sign) =>
      typeof fraction === 'string'
        ? formatPercent(locale, fraction, { maxDecimals: 1, ...(sign === undefined ? {} : { sign }) })
        : '–',
  };
}
