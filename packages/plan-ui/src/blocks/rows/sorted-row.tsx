'use client';

import { useT } from '@kader/i18n/react';
import { collectionDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx } from '@kader/ui';
import type { ReactNode } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { useIsCurrentRow } from '../../plan/use-focus-target.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useCollectionWords } from './add-row.tsx';
import { RowMenu } from './row-menu.tsx';
import { useRowActions } from './use-row-actions.ts';

/** A row of a list whose order follows from what its rows say: its number, its menu at the right, what collides in it below. */
export function SortedRow({
  row,
  block,
  number,
  children,
}: {
  readonly row: Item;
  readonly block: BlockInstance;
  readonly number: number;
  readonly children: ReactNode;
}) {
  const t = useT('plan');
  const { id, collection } = row;
  const words = useCollectionWords(collection);
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, collection);
  const isCurrent = useIsCurrentRow(id) && canEdit;
  const title = row.fields[collectionDefinition(collection)?.titleField ?? ''];
  const name = typeof title === 'string' ? title : words('untitled');
  return (
    <li
      data-item={id}
      aria-label={t('row.label', { row: words('row'), number, title: name })}
      className={cx(
        'group/row relative -mr-3.5 -ml-9.5 pr-3.5 pl-9.5 transition-colors @max-[560px]/sheet:-mx-5 @max-[560px]/sheet:pr-5 @max-[560px]/sheet:pl-11',
        isCurrent &&
          'bg-accent-soft shadow-[inset_2px_0_0_var(--accent)] [--chip-ground:var(--paper-raised)]',
      )}
    >
      <span
        aria-hidden="true"
        className={cx(
          'num absolute top-3 left-1 w-6 text-right text-12 leading-6 @max-[560px]/sheet:left-3',
          isCurrent ? 'text-accent' : 'text-ink-faint',
        )}
      >
        {number}
      </span>
      <div
        className={cx(
          'grid grid-cols-[minmax(0,1fr)_24px] gap-x-3 border-b py-3',
          isCurrent && 'border-transparent',
        )}
      >
        <div className="min-w-0">{children}</div>
        {canEdit && (
          <RowMenu
            {...{ id, name, actions }}
            isFirst
            isLast
            isInternal={row.fields.internal === true}
            className="opacity-0 transition-opacity group-focus-within/row:opacity-100 group-hover/row:opacity-100 data-popup-open:opacity-100 pointer-coarse:opacity-100"
          />
        )}
        <Conflicts item={id} className="@container col-span-full" />
      </div>
    </li>
  );
}
