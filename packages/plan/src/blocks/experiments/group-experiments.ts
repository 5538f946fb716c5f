import type { Item } from '../../document/document.ts';
import { readString } from '../../evaluate/read-field.ts';

/** The group of experiments without a status. */
export const noStatus = 'none';

/** What runs comes first, then what can start, ideas, and what is over. */
const order = ['running', 'ready', 'idea', 'done', 'stopped', noStatus] as const;

/** Experiments by status, in the order in which they are of interest; empty groups left out. */
export function groupExperiments(
  rows: readonly Item[],
): readonly { readonly status: (typeof order)[number]; readonly rows: readonly Item[] }[] {
  const byStatus = Map.groupBy(
    rows,
    (row) => order.find((status) => status === readString(row, 'status')) ?? noStatus,
  );
  return order.flatMap((status) => {
    const group = byStatus.get(status) ?? [];
    return group.length === 0 ? [] : [{ status, rows: group }];
  });
}
