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

/** What else shapes the brand's position, under headings of one's own. */
export function OtherPoints({ block }: { readonly block: BlockInstance }) {
  const ids = useRowIds(block, 'positioningOther');
  const words = useCollectionWords('positioningOther');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'positioningOther');
  const nameOf = useRowNames('positioningOther');
  if (ids.length === 0) {
    return canEdit ? <NoRows collection="positioningOther" canEdit onAdd={() => actions.add()} /> : null;
  }
  return (
    <section aria-label={words('name')} className="mt-3">
      <p aria-hidden="true" className="flex min-h-8 items-center border-b text-12 text-ink-faint">
        {words('name')}
      </p>
      <SortableRows ids={ids} nameOf={nameOf} onMove={actions.moveBy}>
        <ol>
          {ids.map((id, index) => (
            <OtherPoint key={id} id={id} block={block} number={index + 1} total={ids.length} />
          ))}
        </ol>
      </SortableRows>
      {canEdit && <AddRow collection="positioningOther" onAdd={() => actions.add()} className="mt-1" />}
    </section>
  );
}

const OtherPoint = memo(function OtherPoint({
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
  const actions = useRowActions(place.block, 'positioningOther');
  return row === undefined ? null : (
    <PlainRow {...place} row={row}>
      <div className="grid grid-cols-[176px_minmax(0,1fr)] gap-x-5 @max-[560px]/sheet:grid-cols-1">
        <FieldEditor
          item={row}
          field="label"
          conflict="row"
          className="text-13 font-medium"
          onEnter={() => actions.add(id)}
        />
        <div className="min-w-0">
          <FieldEditor item={row} field="text" conflict="row" className="text-14" />
          {row.fields.internal === true && <Tag>{common('internal')}</Tag>}
        </div>
      </div>
    </PlainRow>
  );
});
