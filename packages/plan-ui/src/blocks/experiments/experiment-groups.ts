import { experimentStatuses } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';

/** The group of experiments without a status. */
export const noStatus = 'none';

/** What runs comes first, then what can start, ideas, and what is over. */
const order = ['running', 'ready', 'idea', 'done', 'stopped', noStatus] as const;

/** Experiments by status, in the order in which they are of interest; empty groups left out. */
export function groupExperiments(
  rows: readonly Item[],
): readonly { readonly status: string; readonly rows: readonly Item[] }[] {
  const known: readonly string[] = experimentStatuses;
  const byStatus = Map.groupBy(rows, ({ fields }) =>
    typeof fields.status === 'string' && known.includes(fields.status) ? fields.status : noStatus,
  );
  return order.flatMap((status) => {
    const group = byStatus.get(status) ?? [];
    return group.length === 0 ? [] : [{ status, rows: group }];
  });
}
