import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import type { BlockInstance } from '../../template/template-structure.ts';
import { auditColumns } from './collections.ts';

/** A column of an audit. */
export type AuditColumn = (typeof auditColumns)[keyof typeof auditColumns][number];

/** The three columns that an audit block asks for; from where one looks at the market, unless its template says otherwise. */
export function columnsOf(block: BlockInstance): readonly AuditColumn[] {
  return auditColumns[block.settings?.auditColumns ?? 'origin'];
}

/** How many findings stand in a column. */
export function countIn(input: EvaluationInput, column: AuditColumn): number {
  const counts = input.once('audit.columns', () =>
    Map.groupBy(input.rows('findings'), ({ fields }) => fields.column),
  );
  return counts.get(column)?.length ?? 0;
}
