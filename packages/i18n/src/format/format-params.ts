import type { Locale } from '../locale/locales.ts';
import { formatDate, formatMonth } from './format-date.ts';
import { formatMoney } from './format-money.ts';
import { formatPercent } from './format-number.ts';

/**
 * Params of the core as a sentence needs them: by the end of their names, shares (fractions), amounts of money (minor
 * units), months and days are written as the language does.
 */
export function formatParams(
  params: Readonly<Record<string, string | number>>,
  { locale, currency }: { readonly locale: Locale; readonly currency: string },
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? write(name, value) : value,
    ]),
  );

  function write(name: string, value: string): string {
    if (name.endsWith('Share')) {
      return formatPercent(locale, value, { maxDecimals: 1 });
    }
    if (name.endsWith('Money')) {
      return formatMoney(locale, value, currency, { form: 'trimmed' });
    }
    if (name.endsWith('Month')) {
      return formatMonth(locale, value);
    }
    return name.endsWith('Day') ? formatDate(locale, value) : value;
  }
}
