'use client';

import { type AuditColumn, columnsOf } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { useRows } from '../../plan/use-document.ts';

/** Findings by the columns that the template asks for; `others` stand in none of them: written before it asked for these, or without a column. */
export function useColumns(block: BlockInstance): {
  readonly columns: readonly { readonly column: AuditColumn; readonly ids: readonly string[] }[];
  readonly others: readonly string[];
} {
  const rows = useRows(block, 'findings');
  const columns = columnsOf(block);
  const asked: ReadonlySet<unknown> = new Set(columns);
  const idsIn = (isIn: (column: unknown) => boolean) =>
    rows.filter(({ fields }: Item) => isIn(fields.column)).map(({ id }) => id);
  return {
    columns: columns.map((column) => ({ column, ids: idsIn((one) => one === column) })),
    others: idsIn((one) => !asked.has(one)),
  };
}
