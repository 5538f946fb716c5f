import { isEntries } from '../fields/parse-entries.ts';
import { monthsBetween } from '../formulas/calendar.ts';
import type { Item } from './document.ts';

/**
 * The months `YYYY-MM` of a plan's period, by its header (`periodStart`, `periodEnd`); none while a day is missing or the
 * end comes before the start.
 */
export function planMonths(header: Pick<Item, 'fields'>): readonly string[] {
  const { periodStart, periodEnd } = header.fields;
  return typeof periodStart === 'string' && typeof periodEnd === 'string'
    ? monthsBetween(periodStart, periodEnd)
    : [];
}

/**
 * The months in which series can be read: those of the period, and every other month in which one of the rows has a
 * figure, so that a period made shorter hides none. In order of time.
 */
export function shownMonths(
  header: Pick<Item, 'fields'>,
  rows: readonly Pick<Item, 'fields'>[],
  fields: readonly string[],
): readonly string[] {
  const months = new Set(planMonths(header));
  for (const row of rows) {
    for (const field of fields) {
      const value = row.fields[field];
      for (const { id } of isEntries(value) ? value : []) {
        months.add(id);
      }
    }
  }
  return [...months].sort();
}
