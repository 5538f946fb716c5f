'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx, Tag } from '@kader/ui';
import { memo } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useDocumentNow, useItem, useRowIds } from '../../plan/use-document.ts';
import { useIsCurrentRow } from '../../plan/use-focus-target.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow, NoRows, useCollectionWords } from '../rows/add-row.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { RowHandle, SortableRows, useSortableRow } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';

/** The choices that stand out, each in one sentence, with the reason and the goals it serves. */
export function StrategicLines({ block }: { readonly block: BlockInstance }) {
  const ids = useRowIds(block, 'strategicLines');
  const words = useCollectionWords('strategicLines');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'strategicLines');
  const documentNow = useDocumentNow();
  const nameOf = (id: string) => {
    const line = documentNow().items.get(id)?.fields.line;
    return typeof line === 'string' ? line : words('untitled');
  };
  return (
    <section aria-label={words('name')} className="border-b pb-2">
      <p aria-hidden="true" className="flex min-h-8 items-center border-b text-12 text-ink-faint">
        {words('name')}
      </p>
      {ids.length === 0 ? (
        <NoRows collection="strategicLines" canEdit={canEdit} onAdd={() => actions.add()} />
      ) : (
        <SortableRows ids={ids} nameOf={nameOf} onMove={actions.moveBy}>
          <ol>
            {ids.map((id, index) => (
              <StrategicLine key={id} id={id} block={block} number={index + 1} total={ids.length} />
            ))}
          </ol>
        </SortableRows>
      )}
      {canEdit && ids.length > 0 && (
        <AddRow collection="strategicLines" onAdd={() => actions.add()} className="mt-1" />
      )}
    </section>
  );
}

interface LineProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly number: number;
  readonly total: number;
}

const StrategicLine = memo(function StrategicLine(props: LineProps) {
  const line = useItem(props.id);
  return line === undefined ? null : <Line {...props} line={line} />;
});

function Line({ id, block, number, total, line }: LineProps & { readonly line: Item }) {
  const t = useT('plan');
  const common = useT('common');
  const words = useCollectionWords('strategicLines');
  const goals = useFieldWords('strategicLines', 'goals');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'strategicLines');
  const { setNodeRef, style, isDragging, handle } = useSortableRow(id);
  const isCurrent = useIsCurrentRow(id) && canEdit;
  const isInternal = line.fields.internal === true;
  const name = typeof line.fields.line === 'string' ? line.fields.line : words('untitled');
  return (
    <li
      ref={setNodeRef}
      style={style}
      data-item={id}
      aria-label={t('row.label', { row: words('row'), number, title: name })}
      className={cx(
        'group/row relative -mr-3.5 -ml-9.5 pr-3.5 pl-9.5 transition-colors @max-[560px]/sheet:-mx-5 @max-[560px]/sheet:pr-5 @max-[560px]/sheet:pl-11',
        isCurrent && 'bg-accent-soft shadow-[inset_2px_0_0_var(--accent)]',
        isDragging && 'z-10 bg-paper-raised shadow-float',
      )}
    >
      <span className="absolute top-3 left-1 w-6 text-right @max-[560px]/sheet:left-3">
        {canEdit ? (
          <RowHandle
            number={number}
            name={name}
            handle={handle}
            className={isCurrent ? '[&>span]:text-accent' : undefined}
          />
        ) : (
          <span className="num text-12 leading-6 text-ink-faint">{number}</span>
        )}
      </span>
      <div
        className={cx(
          'grid grid-cols-[minmax(0,1fr)_24px] gap-x-3 border-b py-3',
          isCurrent && 'border-transparent',
        )}
      >
        <FieldEditor
          item={line}
          field="line"
          conflict="row"
          className="text-doc-line"
          onEnter={() => actions.add(id)}
        />
        {canEdit && (
          <RowMenu
            {...{ id, name, actions, isInternal }}
            isFirst={number === 1}
            isLast={number === total}
            className="opacity-0 transition-opacity group-focus-within/row:opacity-100 group-hover/row:opacity-100 data-popup-open:opacity-100 pointer-coarse:opacity-100"
          />
        )}
        <div className="col-start-1 mt-1 text-ink-soft">
          <FieldEditor item={line} field="why" conflict="row" />
        </div>
        <div className="col-start-1 mt-2 flex flex-wrap items-baseline gap-x-2 text-13">
          <span aria-hidden="true" className="text-12 text-ink-faint">
            {goals.label}
          </span>
          <FieldEditor item={line} field="goals" conflict="row" />
          {isInternal && <Tag>{common('internal')}</Tag>}
        </div>
        <Conflicts item={id} className="@container col-span-full" />
      </div>
    </li>
  );
}
