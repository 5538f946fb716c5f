'use client';

import { useT } from '@kader/i18n/react';
import { contentOrders } from '@kader/plan/blocks';
import type { BlockInstance } from '@kader/plan/template';
import { Count, SegmentedControl } from '@kader/ui';
import { useRows } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';
import { useKeptChoice } from '../use-kept-choice.ts';
import { ContentRow } from './content-list.tsx';
import { itemLayout } from './content-lists.ts';
import { type NamedGroup, useContentGroups } from './use-content-groups.ts';

/** What is made and published, by how far it is or by the month in which it goes out. */
export function ContentItems({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/content');
  const rows = useRows(block, 'contentItems');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'contentItems');
  const [order, setOrder] = useKeptChoice('content-order', contentOrders, 'status');
  const groups = useContentGroups(rows, order);
  if (rows.length === 0) {
    return <NoRows collection="contentItems" canEdit={canEdit} onAdd={() => actions.add()} />;
  }
  return (
    <>
      <div className="flex justify-end pt-2">
        <SegmentedControl
          label={t('order.label')}
          value={order}
          onChange={setOrder}
          options={contentOrders.map((value) => ({ value, label: t(`order.${value}`) }))}
        />
      </div>
      {groups.map((group) => (
        <Group key={group.key} group={group} block={block} total={rows.length} isSorted={order === 'date'} />
      ))}
      {canEdit && (
        <AddRow
          collection="contentItems"
          onAdd={() => actions.add(undefined, { status: 'idea' })}
          className="mt-1"
        />
      )}
    </>
  );
}

function Group({
  group: { name, rows },
  block,
  total,
  isSorted,
}: {
  readonly group: NamedGroup;
  readonly block: BlockInstance;
  readonly total: number;
  /** By day: then no row has another place to go to. */
  readonly isSorted: boolean;
}) {
  const actions = useRowActions(block, 'contentItems');
  const nameOf = useRowNames('contentItems');
  const ids = rows.map(({ id }) => id);
  function handleMove(id: string, by: number) {
    const other = isSorted ? undefined : ids[ids.indexOf(id) + by];
    if (other !== undefined) {
      actions.moveTo(id, other);
    }
  }
  return (
    <section aria-label={name} className="not-first:mt-4">
      <h4 className="flex min-h-8 items-center gap-2 border-b text-12">
        <b className="font-strong text-ink-soft first-letter:uppercase">{name}</b> <Count>{ids.length}</Count>
      </h4>
      <SortableRows ids={ids} nameOf={nameOf} onMove={handleMove}>
        <ol>
          {ids.map((id, index) => (
            <ContentRow
              key={id}
              id={id}
              block={block}
              layout={itemLayout}
              number={index + 1}
              total={total}
              neighbours={
                isSorted
                  ? { previous: undefined, next: undefined }
                  : { previous: ids[index - 1], next: ids[index + 1] }
              }
            />
          ))}
        </ol>
      </SortableRows>
    </section>
  );
}
