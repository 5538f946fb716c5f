import { formatMoney } from '@kader/i18n';
import type { Reading } from '../reading.ts';

/** A calculated amount in minor units as it is read: estimates are rounded to whole units of the currency. */
export function moneyText({ locale, currency }: Reading, minor: string): string {
  return formatMoney(locale, minor, currency, { form: minor.includes('.') ? 'whole' : 'trimmed' });
}
