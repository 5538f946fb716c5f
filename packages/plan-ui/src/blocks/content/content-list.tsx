'use client';

import { useT } from '@kader/i18n/react';
import type { BlockInstance } from '@kader/plan/template';
import { memo } from 'react';
import { useItem, useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { OpenRow, type RowLayout } from '../rows/open-row.tsx';
import { PlainRow } from '../rows/plain-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';
import type { Neighbours } from '../rows/within-group.ts';
import { type ContentList as Collection, contentLists } from './content-lists.ts';
import { PromotionMargin } from './promotion-margin.tsx';

/** One of the lists of content: conversation, promotions, big moments or data. */
export function ContentList({
  block,
  collection,
}: {
  readonly block: BlockInstance;
  readonly collection: Collection;
}) {
  const ids = useRowIds(block, collection);
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, collection);
  const nameOf = useRowNames(collection);
  if (ids.length === 0) {
    return <NoRows collection={collection} canEdit={canEdit} onAdd={() => actions.add()} />;
  }
  return (
    <>
      <SortableRows ids={ids} nameOf={nameOf} onMove={actions.moveBy}>
        <ol>
          {ids.map((id, index) => (
            <ContentRow
              key={id}
              id={id}
              block={block}
              layout={contentLists[collection]}
              number={index + 1}
              total={ids.length}
            />
          ))}
        </ol>
      </SortableRows>
      {canEdit && <AddRow collection={collection} onAdd={() => actions.add()} className="mt-1" />}
    </>
  );
}

/** A row of content in any list of it. Stands in `SortableRows`. */
export const ContentRow = memo(function ContentRow({
  id,
  layout,
  ...place
}: {
  readonly id: string;
  readonly block: BlockInstance;
  readonly layout: RowLayout;
  readonly number: number;
  readonly total: number;
  readonly neighbours?: Neighbours | undefined;
}) {
  const t = useT('blocks/content');
  const row = useItem(id);
  return row === undefined ? null : (
    <PlainRow {...place} row={row}>
      <OpenRow row={row} block={place.block} layout={layout} moreName={t('more')}>
        {row.collection === 'promotions' && <PromotionMargin id={id} />}
      </OpenRow>
    </PlainRow>
  );
});
