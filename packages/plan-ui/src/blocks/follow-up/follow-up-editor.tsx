'use client';

import { singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { BlockInstance } from '@kader/plan/template';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useDocumentNow, useHeader, useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows, useCollectionWords } from '../rows/add-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useDerivedRow } from '../use-derived-row.ts';
import { type FollowUpList, followUpLists } from './follow-up-lists.ts';
import { FollowUpRow } from './follow-up-row.tsx';

/** Follow-up while it is written: a calm list for each of its parts, with the dates that come next. */
export function FollowUpEditor({ block }: BlockProps) {
  return (
    <>
      {followUpLists.map((list) => (
        <List key={list.collection} list={list} block={block} />
      ))}
      <MonitoringTools block={block} />
    </>
  );
}

/** With what the plan is watched; its tools stand in their own block. */
function MonitoringTools({ block }: { readonly block: BlockInstance }) {
  const words = useFieldWords('followUpSettings', 'monitoringTools');
  const row = useDerivedRow(singleRowId(useHeader().id, block.key, 'followUpSettings'), {
    collection: 'followUpSettings',
    block: block.key,
    order: orderAt(0),
  });
  return (
    <div data-item={row.id} className="flex flex-wrap items-baseline gap-x-3 pt-3 text-13">
      <span aria-hidden="true" className="text-ink-soft">
        {words.label}
      </span>
      <FieldEditor item={row} field="monitoringTools" />
    </div>
  );
}

function List({ list, block }: Pick<BlockProps, 'block'> & { readonly list: FollowUpList }) {
  const { collection, title } = list;
  const words = useCollectionWords(collection);
  const ids = useRowIds(block, collection);
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, collection);
  const documentNow = useDocumentNow();
  const nameOf = (id: string) => {
    const name = documentNow().items.get(id)?.fields[title];
    return typeof name === 'string' ? name : words('untitled');
  };
  return (
    <section aria-label={words('name')} className="border-b pb-3 last:border-b-0">
      <h4 className="flex min-h-9 items-end pb-1 text-13 font-strong">{words('name')}</h4>
      {ids.length === 0 ? (
        <NoRows collection={collection} canEdit={canEdit} onAdd={() => actions.add()} />
      ) : (
        <SortableRows ids={ids} nameOf={nameOf} onMove={actions.moveBy}>
          <ol>
            {ids.map((id, index) => (
              <FollowUpRow key={id} id={id} block={block} list={list} number={index + 1} total={ids.length} />
            ))}
          </ol>
        </SortableRows>
      )}
      {canEdit && ids.length > 0 && <AddRow collection={collection} onAdd={() => actions.add()} />}
    </section>
  );
}
