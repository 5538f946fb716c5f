'use client';

import { useT } from '@kader/i18n/react';
import type { BlockInstance } from '@kader/plan/template';
import { Tag } from '@kader/ui';
import { memo } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useItem, useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow, NoRows, useCollectionWords } from '../rows/add-row.tsx';
import { PlainRow } from '../rows/plain-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';

/** Who else customers consider, in the order in which the comparison has its columns. */
export function CompetitorList({ block }: { readonly block: BlockInstance }) {
  const ids = useRowIds(block, 'competitors');
  const words = useCollectionWords('competitors');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'competitors');
  const nameOf = useRowNames('competitors');
  return (
    <section aria-label={words('name')}>
      {ids.length === 0 ? (
        <NoRows collection="competitors" canEdit={canEdit} isNext onAdd={() => actions.add()} />
      ) : (
        <SortableRows ids={ids} nameOf={nameOf} onMove={actions.moveBy}>
          <ol>
            {ids.map((id, index) => (
              <CompetitorRow key={id} id={id} block={block} number={index + 1} total={ids.length} />
            ))}
          </ol>
        </SortableRows>
      )}
      {canEdit && ids.length > 0 && (
        <AddRow
          collection="competitors"
          number={ids.length + 1}
          onAdd={() => actions.add()}
          className="mt-1"
        />
      )}
    </section>
  );
}

const CompetitorRow = memo(function CompetitorRow({
  id,
  ...place
}: {
  readonly id: string;
  readonly block: BlockInstance;
  readonly number: number;
  readonly total: number;
}) {
  const common = useT('common');
  const row = useItem(id);
  const actions = useRowActions(place.block, 'competitors');
  return row === undefined ? null : (
    <PlainRow {...place} row={row}>
      <div className="grid grid-cols-[176px_minmax(0,1fr)] gap-x-5 gap-y-0.5 @max-[560px]/sheet:grid-cols-[minmax(0,1fr)]">
        <div className="min-w-0">
          <FieldEditor
            item={row}
            field="name"
            conflict="row"
            className="text-doc-line hyphens-auto"
            onEnter={() => actions.add(id)}
          />
          {row.fields.internal === true && <Tag>{common('internal')}</Tag>}
        </div>
        <div className="min-w-0 text-13 text-ink-soft">
          <FieldEditor item={row} field="note" conflict="row" className="text-13" />
          <FieldEditor item={row} field="url" conflict="row" className="text-13" />
        </div>
      </div>
    </PlainRow>
  );
});
