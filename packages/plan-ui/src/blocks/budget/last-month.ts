import type { Item } from '@kader/plan/document';
import { figuresOf } from '@kader/plan/fields';

/** The last month `YYYY-MM` in which one of the rows has a figure; null when none has. */
export function lastMonthOf(rows: readonly Pick<Item, 'fields'>[], field: string): string | null {
  const months = rows.flatMap((row) => [...figuresOf(row.fields[field]).keys()]);
  return months.sort().at(-1) ?? null;
}
