'use client';

import { useT } from '@kader/i18n/react';
import { type CollectionDefinition, collectionsOf, promptRowId, singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Table, Td, Th } from '@kader/ui';
import { memo } from 'react';
import type { Row } from '../../fields/changes-of-field.ts';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useHeader, useRows } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useTitleText } from '../../words/use-title-text.ts';
import { fieldWordsKey } from '../../words/word-keys.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows, useCollectionWords } from '../rows/add-row.tsx';
import { ConflictLine } from '../rows/conflict-line.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useDerivedRow } from '../use-derived-row.ts';
import { isNumeric, shownFields } from './fields-of.ts';

/** Any block as tables made from its definition: for types without a view of their own. */
export function GenericEditor({ block }: BlockProps) {
  return collectionsOf(block).map((collection) =>
    (collection.rows ?? 'many') === 'many' ? (
      <Rows key={collection.key} block={block} collection={collection} />
    ) : (
      <DerivedRows key={collection.key} block={block} collection={collection} />
    ),
  );
}

interface CollectionProps {
  readonly block: BlockInstance;
  readonly collection: CollectionDefinition;
}

function Rows({ block, collection }: CollectionProps) {
  const rows = useRows(block, collection.key);
  const words = useCollectionWords(collection.key);
  // Rows that belong to others come into being beneath them.
  const canAdd = useEditor() !== null && collection.parent === undefined;
  const actions = useRowActions(block, collection.key);
  if (rows.length === 0) {
    return <NoRows collection={collection.key} canEdit={canAdd} onAdd={() => actions.add()} />;
  }
  return (
    <>
      <Table label={words('name')} scroll>
        <Heads collection={collection} />
        <tbody>
          {rows.map((row, index) => (
            <EditedRow
              key={row.id}
              row={row}
              block={block}
              collection={collection}
              number={index + 1}
              total={rows.length}
            />
          ))}
        </tbody>
      </Table>
      {canAdd && <AddRow collection={collection.key} onAdd={() => actions.add()} />}
    </>
  );
}

function Heads({ collection }: Pick<CollectionProps, 'collection'>) {
  const t = useT('fields');
  const common = useT('common');
  return (
    <thead>
      <tr>
        {shownFields(collection).map((field) => (
          <Th key={field} numeric={isNumeric(collection, field)}>
            {t.derived(`${fieldWordsKey(collection.key, field)}.short`)}
          </Th>
        ))}
        <Th>
          <span className="sr-only">{common('actions.more')}</span>
        </Th>
      </tr>
    </thead>
  );
}

const EditedRow = memo(function EditedRow({
  row,
  block,
  collection,
  number,
  total,
}: CollectionProps & { readonly row: Item; readonly number: number; readonly total: number }) {
  const words = useCollectionWords(collection.key);
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, collection.key);
  const fields = shownFields(collection);
  const name = useTitleText()(row) ?? `${words('row')} ${number}`;
  return (
    <>
      <tr data-item={row.id} className="group/row hover:bg-hover">
        {fields.map((field) => (
          <Td key={field} numeric={isNumeric(collection, field)} className="min-w-24 align-top">
            <FieldEditor
              item={row}
              field={field}
              conflict="row"
              onEnter={() => actions.add(row.id)}
              className={field === collection.titleField ? 'min-w-48' : undefined}
            />
          </Td>
        ))}
        <Td className="w-7 align-top">
          {canEdit && (
            <RowMenu
              {...{ id: row.id, name, actions }}
              isFirst={number === 1}
              isLast={number === total}
              isInternal={row.fields.internal === true}
            />
          )}
        </Td>
      </tr>
      <ConflictLine row={row.id} columns={fields.length + 1} />
    </>
  );
});

/** Rows that exist by definition: the one row of a block, or one per prompt. */
function DerivedRows({ block, collection }: CollectionProps) {
  const documentId = useHeader().id;
  const ids =
    collection.rows === 'one'
      ? [singleRowId(documentId, block.key, collection.key)]
      : (block.settings?.prompts ?? []).map(({ key }) => promptRowId(documentId, block.key, key));
  return ids.map((id, index) => (
    <DerivedRow key={id} id={id} block={block} collection={collection} order={orderAt(index)} />
  ));
}

function DerivedRow({
  id,
  block,
  collection,
  order,
}: CollectionProps & { readonly id: string; readonly order: string }) {
  const row = useDerivedRow(id, { collection: collection.key, block: block.key, order });
  return (
    <div data-item={id} className="@container grid gap-3 border-b py-3">
      {shownFields(collection).map((field) => (
        <LabelledField key={field} row={row} field={field} />
      ))}
    </div>
  );
}

function LabelledField({ row, field }: { readonly row: Row; readonly field: string }) {
  const t = useT('fields');
  return (
    <div>
      <p aria-hidden="true" className="mb-0.5 text-12 text-ink-faint">
        {t.derived(`${fieldWordsKey(row.collection, field)}.label`)}
      </p>
      <FieldEditor item={row} field={field} />
    </div>
  );
}
