import { formatMonthName } from '@kader/i18n';
import type { Reading } from '../reading.ts';

/** What a month `YYYY-MM` or a quarter `YYYY-Qn` is called at the head of a column. */
export function nameOfPeriod(reading: Reading, key: string): string {
  return key.includes('Q')
    ? `${reading.block('budget', 'grid.quarter', { number: key.slice(-1) })} ${key.slice(0, 4)}`
    : formatMonthName(reading.locale, key, 'medium');
}
