import { formatDate, formatMoney, formatMonth, formatPercent, type Locale } from '@kader/i18n';
import type { Finding } from '@kader/plan/evaluate';

/**
 * The params of a finding as its sentence needs them: by the end of their names, shares, amounts of money (minor units), months
 * and days are written as the language does.
 */
export function findingParams(
  params: Finding['params'],
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
