import type { Item } from '../document/document.ts';
import { readString } from '../evaluate/read-field.ts';

/** Rows by the day `YYYY-MM-DD` in one of their fields, those without one first; rows of one day keep their order. */
export function byDay(rows: readonly Item[], field: string): readonly Item[] {
  const dayOf = (row: Item) => readString(row, field) ?? '';
  return rows.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}
