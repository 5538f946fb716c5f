'use client';

import { useT } from '@kader/i18n/react';
import type { AuditColumn } from '@kader/plan/blocks';
import type { BlockInstance } from '@kader/plan/template';
import { Count } from '@kader/ui';
import { useFieldWords } from '../../fields/field-words.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow } from '../rows/add-row.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { FindingList } from './finding-list.tsx';

/** A column of an audit: its name, how many findings, and each of them. */
export function FindingColumn({
  block,
  column,
  ids,
}: {
  readonly block: BlockInstance;
  readonly column: AuditColumn;
  readonly ids: readonly string[];
}) {
  const t = useT('blocks/audit');
  const words = useFieldWords('findings', 'column');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'findings');
  const name = words.option(column);
  return (
    <section aria-label={name} className="min-w-0 py-3">
      <h4 className="flex min-h-8 items-center gap-2 border-b text-13 font-strong">
        {name}
        {ids.length > 0 && <Count>{ids.length}</Count>}
      </h4>
      {ids.length === 0 && <p className="pt-2 text-13 text-ink-faint">{t(`questions.${column}`)}</p>}
      <FindingList block={block} ids={ids} />
      {canEdit && (
        <AddRow
          collection="findings"
          onAdd={() => actions.add(undefined, { column })}
          className="mt-1 w-full"
        />
      )}
    </section>
  );
}
