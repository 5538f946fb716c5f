'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx } from '@kader/ui';
import type { ReactNode } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { useIsCurrentRow } from '../../plan/use-focus-target.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useTitleText } from '../../words/use-title-text.ts';
import { useCollectionWords } from './add-row.tsx';
import { RowMenu, type RowMove } from './row-menu.tsx';
import { RowHandle, useSortableRow } from './sortable-rows.tsx';
import { useRowActions } from './use-row-actions.ts';
import { type Neighbours, withinGroup } from './within-group.ts';

export interface PlainRowProps {
  readonly row: Item;
  readonly block: BlockInstance;
  readonly number: number;
  readonly total: number;
  readonly moves?: readonly RowMove[] | undefined;
  /** In a list that shows its rows in groups: the rows before and after it in its group. */
  readonly neighbours?: Neighbours | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A row of a list that can be put into another order: its number is the handle, its menu stands at the right, what collides in it below. Stands in `SortableRows`. */
export function PlainRow({
  row,
  block,
  number,
  total,
  moves,
  neighbours,
  className,
  children,
}: PlainRowProps) {
  const t = useT('plan');
  const { id, collection } = row;
  const words = useCollectionWords(collection);
  const canEdit = useEditor() !== null;
  const actions = withinGroup(useRowActions(block, collection), neighbours);
  const { setNodeRef, style, isDragging, handle } = useSortableRow(id);
  const isCurrent = useIsCurrentRow(id) && canEdit;
  const name = useTitleText()(row) ?? words('untitled');
  return (
    <li
      ref={setNodeRef}
      style={style}
      data-item={id}
      aria-label={t('row.label', { row: words('row'), number, title: name })}
      className={cx(
        'group/row relative drawn-near-106 -mr-3.5 -ml-9.5 pr-3.5 pl-9.5 transition-colors @max-[560px]/sheet:-mx-5 @max-[560px]/sheet:pr-5 @max-[560px]/sheet:pl-11',
        isCurrent &&
          'bg-accent-soft shadow-[inset_2px_0_0_var(--accent)] [--chip-ground:var(--paper-raised)]',
        isDragging && 'z-10 bg-paper-raised shadow-float',
      )}
    >
      <span className="absolute top-3 left-1 w-6 text-right @max-[560px]/sheet:left-3">
        {canEdit ? (
          <RowHandle
            {...{ number, name, handle }}
            className={isCurrent ? '[&>span]:text-accent' : undefined}
          />
        ) : (
          <span aria-hidden="true" className="num text-12 leading-6 text-ink-faint">
            {number}
          </span>
        )}
      </span>
      <div
        className={cx(
          'grid grid-cols-[minmax(0,1fr)_24px] gap-x-3 border-b py-3',
          isCurrent && 'border-transparent',
          className,
        )}
      >
        <div className="min-w-0">{children}</div>
        {canEdit && (
          <RowMenu
            {...{ id, name, actions, moves }}
            isFirst={neighbours === undefined ? number === 1 : neighbours.previous === undefined}
            isLast={neighbours === undefined ? number === total : neighbours.next === undefined}
            isInternal={row.fields.internal === true}
            className="opacity-0 transition-opacity group-focus-within/row:opacity-100 group-hover/row:opacity-100 data-popup-open:opacity-100 pointer-coarse:opacity-100"
          />
        )}
        <Conflicts item={id} className="@container col-span-full" />
      </div>
    </li>
  );
}
