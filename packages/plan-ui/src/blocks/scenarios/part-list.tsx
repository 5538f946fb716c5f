'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx, Tag } from '@kader/ui';
import type { Row } from '../../fields/changes-of-field.ts';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow, useCollectionWords } from '../rows/add-row.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { type RowActions, useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';
import { LabelledField } from './labelled-field.tsx';

interface ListProps {
  readonly block: BlockInstance;
  readonly collection: string;
  readonly rows: readonly Item[];
  /** The row that they belong to; none where they belong to the block. */
  readonly parent?: Row;
  /** The field that names a row, one that takes a line of its own, then those that stand small below it. */
  readonly title: string;
  readonly second?: string;
  readonly fields: readonly string[];
}

/** Rows of a part (phases, costs, messages) where there is little room: their title, what else is known small below it. */
export function PartList({ block, collection, rows, parent, title, second, fields }: ListProps) {
  const words = useCollectionWords(collection);
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, collection, parent);
  return (
    <>
      {rows.length > 0 && (
        <ul aria-label={words('name')} className="mt-2 grid gap-2">
          {rows.map((row, index) => (
            <PartRow
              key={row.id}
              {...{ row, title, fields, actions, canEdit }}
              {...(second === undefined ? {} : { second })}
              isFirst={index === 0}
              isLast={index === rows.length - 1}
            />
          ))}
        </ul>
      )}
      {canEdit && <AddRow collection={collection} onAdd={() => actions.add()} className="text-13" />}
    </>
  );
}

function PartRow({
  row,
  title,
  second,
  fields,
  actions,
  canEdit,
  isFirst,
  isLast,
}: Pick<ListProps, 'title' | 'second' | 'fields'> & {
  readonly row: Item;
  readonly actions: RowActions;
  readonly canEdit: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) {
  const common = useT('common');
  const nameOf = useRowNames(row.collection);
  return (
    <li data-item={row.id} className="group/row grid grid-cols-[minmax(0,1fr)_24px] gap-x-1">
      <div className="min-w-0">
        <FieldEditor item={row} field={title} className="text-14" onEnter={() => actions.add(row.id)} />
        {second !== undefined && <FieldEditor item={row} field={second} className="text-13" />}
        <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,96px),1fr))] gap-x-3">
          {fields.map((field) => (
            <LabelledField key={field} row={row} field={field} />
          ))}
        </div>
        {row.fields.internal === true && <Tag>{common('internal')}</Tag>}
      </div>
      {canEdit && (
        <RowMenu
          {...{ id: row.id, name: nameOf(row.id), actions, isFirst, isLast }}
          isInternal={row.fields.internal === true}
          className={cx(
            'opacity-0 transition-opacity group-focus-within/row:opacity-100 group-hover/row:opacity-100',
            'data-popup-open:opacity-100 pointer-coarse:opacity-100',
          )}
        />
      )}
    </li>
  );
}
