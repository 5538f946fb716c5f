'use client';

import type { BlockInstance } from '@kader/plan/template';
import { useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow, NoRows, useCollectionWords } from '../rows/add-row.tsx';
import { FieldTable } from '../rows/field-table.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';

const fields = ['title', 'nature', 'metric', 'unit', 'target', 'dueDate', 'source'];

/** The goals of the plan above this one, as they stand there, above the goals that take them up. */
export function ParentGoals({ block }: { readonly block: BlockInstance }) {
  const ids = useRowIds(block, 'parentGoals');
  const words = useCollectionWords('parentGoals');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'parentGoals');
  return (
    <section aria-label={words('name')} className="border-b pb-2">
      <p aria-hidden="true" className="flex min-h-8 items-center text-12 text-ink-faint">
        {words('name')}
      </p>
      {ids.length === 0 ? (
        <NoRows collection="parentGoals" canEdit={canEdit} onAdd={() => actions.add()} />
      ) : (
        <FieldTable block={block} collection="parentGoals" fields={fields} />
      )}
      {canEdit && ids.length > 0 && <AddRow collection="parentGoals" onAdd={() => actions.add()} />}
    </section>
  );
}
