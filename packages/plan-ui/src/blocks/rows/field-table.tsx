'use client';

import { useT } from '@kader/i18n/react';
import { type CollectionDefinition, collectionDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx, Table, Td, Th } from '@kader/ui';
import { memo, type ReactNode } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useItem, useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useTitleText } from '../../words/use-title-text.ts';
import { fieldWordsKey } from '../../words/word-keys.ts';
import { isNumeric } from '../generic/fields-of.ts';
import { useCollectionWords } from './add-row.tsx';
import { FindingBadge } from './finding-badge.tsx';
import { RowMenu } from './row-menu.tsx';
import { useRowActions } from './use-row-actions.ts';

export interface FieldTableProps {
  readonly block: BlockInstance;
  readonly collection: string;
  /** Fields in the order of the columns, the title first. */
  readonly fields: readonly string[];
  /** Columns behind them, with what stands in each; the same function as long as it says the same. */
  readonly moreHeads?: readonly string[] | undefined;
  readonly more?: ((item: Item) => ReactNode) | undefined;
}

/** Some fields of the rows of a collection as a table in which each is edited in place. */
export function FieldTable(props: FieldTableProps) {
  const { block, collection, fields, moreHeads = [] } = props;
  const t = useT('fields');
  const common = useT('common');
  const words = useCollectionWords(collection);
  const ids = useRowIds(block, collection);
  const definition = collectionDefinition(collection);
  if (definition === undefined) {
    return null;
  }
  return (
    <Table label={words('name')} scroll>
      <thead>
        <tr>
          {fields.map((field) => (
            <Th key={field} numeric={isNumeric(definition, field)}>
              {t.derived(`${fieldWordsKey(collection, field)}.short`)}
            </Th>
          ))}
          {moreHeads.map((head) => (
            <Th key={head} numeric>
              {head}
            </Th>
          ))}
          <Th>
            <span className="sr-only">{common('actions.more')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id, index) => (
          <TableRow key={id} {...props} id={id} index={index} total={ids.length} />
        ))}
      </tbody>
    </Table>
  );
}

const TableRow = memo(function TableRow({
  block,
  collection,
  fields,
  more,
  id,
  index,
  total,
}: FieldTableProps & { readonly id: string; readonly index: number; readonly total: number }) {
  const item = useItem(id);
  const words = useCollectionWords(collection);
  const titleOf = useTitleText();
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, collection);
  const definition = collectionDefinition(collection);
  if (item === undefined || definition === undefined) {
    return null;
  }
  const name = titleOf(item) ?? words(definition.titleField === undefined ? 'row' : 'untitled');
  return (
    <tr data-item={id} className="group/row hover:bg-hover">
      {fields.map((field) => (
        <Td
          key={field}
          numeric={isNumeric(definition, field)}
          className={cx('align-top', isProse(definition, field) ? 'min-w-48' : 'min-w-24')}
        >
          <FieldEditor item={item} field={field} conflict="row" />
          {field === definition.titleField && (
            <>
              <FindingBadge item={id} className="-ml-1" />
              <Conflicts item={id} className="@container" />
            </>
          )}
        </Td>
      ))}
      {more?.(item)}
      <Td className="w-7 align-top">
        {canEdit && (
          <RowMenu
            {...{ id, name, actions }}
            isFirst={index === 0}
            isLast={index === total - 1}
            isInternal={item.fields.internal === true}
          />
        )}
      </Td>
    </tr>
  );
});

/** Whether people write sentences there: they want more than the width of a word. */
function isProse({ fields, titleField }: CollectionDefinition, field: string): boolean {
  return field === titleField || (fields[field]?.type === 'text' && (fields[field].max ?? 0) > 100);
}
