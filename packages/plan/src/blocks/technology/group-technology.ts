import type { Item } from '../../document/document.ts';
import { technologyKinds } from './collections.ts';

/** What goes on comes first, what was turned down last. */
const order = ['inUse', 'chosen', 'phaseOut', 'considered', '', 'rejected'] as const;

/** Rows of one kind and status; empty where a row has none. */
export interface TechnologyGroup {
  readonly kind: string;
  readonly status: string;
  readonly rows: readonly Item[];
}

/** Tools, sources of data and works, each by status, in the order of the list; groups without rows are left out. */
export function groupTechnology(rows: readonly Item[]): readonly TechnologyGroup[] {
  const of = (row: Item, field: string) => {
    const value = row.fields[field];
    return typeof value === 'string' ? value : '';
  };
  return [...technologyKinds, ''].flatMap((kind) =>
    order.flatMap((status) => {
      const own = rows.filter((row) => of(row, 'kind') === kind && of(row, 'status') === status);
      return own.length === 0 ? [] : [{ kind, status, rows: own }];
    }),
  );
}
