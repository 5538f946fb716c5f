'use client';

import type { BlockInstance } from '@kader/plan/template';
import { FieldTable } from '../rows/field-table.tsx';

const fields = ['label', 'channel', 'activity', 'costType', 'isExperiment', 'expectedImpact', 'note'];

/** What the lines are, beside what they cost. */
export function LinesTable({ block }: { readonly block: BlockInstance }) {
  return <FieldTable block={block} collection="budgetLines" fields={fields} />;
}
