'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx, Tag } from '@kader/ui';
import { memo } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useRows } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow, NoRows, useCollectionWords } from '../rows/add-row.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';

/** What the company wants, as a short list above the goals. */
export function BusinessGoals({ block }: { readonly block: BlockInstance }) {
  const rows = useRows(block, 'businessGoals');
  const words = useCollectionWords('businessGoals');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'businessGoals');
  return (
    <section aria-label={words('name')} className="border-b pb-2">
      <p aria-hidden="true" className="flex min-h-8 items-center text-12 text-ink-faint">
        {words('name')}
      </p>
      {rows.length === 0 ? (
        <NoRows collection="businessGoals" canEdit={canEdit} isNext onAdd={() => actions.add()} />
      ) : (
        <ul>
          {rows.map((row, index) => (
            <BusinessGoal key={row.id} row={row} block={block} number={index + 1} total={rows.length} />
          ))}
        </ul>
      )}
      {canEdit && rows.length > 0 && <AddRow collection="businessGoals" onAdd={() => actions.add()} />}
    </section>
  );
}

const BusinessGoal = memo(function BusinessGoal({
  row,
  block,
  number,
  total,
}: {
  readonly row: Item;
  readonly block: BlockInstance;
  readonly number: number;
  readonly total: number;
}) {
  const t = useT('plan');
  const common = useT('common');
  const words = useCollectionWords('businessGoals');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'businessGoals');
  const { title, nature, source, internal } = row.fields;
  const name = typeof title === 'string' ? title : words('untitled');
  const isQuiet = (value: unknown) =>
    value === undefined &&
    'opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 pointer-coarse:opacity-100';
  return (
    <li
      data-item={row.id}
      aria-label={t('row.label', { row: words('row'), number, title: name })}
      className="group/row grid grid-cols-[minmax(0,1fr)_auto_auto_24px] items-start gap-x-4 py-1 @max-sheet/sheet:grid-cols-[auto_minmax(0,1fr)_24px]"
    >
      <div className="@max-sheet/sheet:col-span-3">
        <FieldEditor
          item={row}
          field="title"
          conflict="row"
          className="text-doc-line"
          onEnter={() => actions.add(row.id)}
        />
      </div>
      <div className={cx('pt-0.5 text-13 text-ink-soft', isQuiet(nature))}>
        <FieldEditor item={row} field="nature" conflict="row" />
      </div>
      <div className={cx('flex items-center gap-2 pt-0.5 text-13 text-ink-soft', isQuiet(source))}>
        <FieldEditor item={row} field="source" conflict="row" />
        {internal === true && <Tag>{common('internal')}</Tag>}
      </div>
      {canEdit && (
        <RowMenu
          {...{ id: row.id, name, actions }}
          isFirst={number === 1}
          isLast={number === total}
          isInternal={internal === true}
          className="opacity-0 transition-opacity group-focus-within/row:opacity-100 group-hover/row:opacity-100 data-popup-open:opacity-100 pointer-coarse:opacity-100"
        />
      )}
      <Conflicts item={row.id} className="@container col-span-full" />
    </li>
  );
});
