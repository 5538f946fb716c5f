'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Button, cx, Tag } from '@kader/ui';
import { Check } from 'lucide-react';
import { memo } from 'react';
import { setField } from '../../fields/changes-of-field.ts';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useItem } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useCollectionWords } from '../rows/add-row.tsx';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { LabelledField } from '../rows/labelled-field.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { RowHandle, useSortableRow } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import type { FollowUpList } from './follow-up-lists.ts';
import { NextDate } from './next-date.tsx';

interface RowProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly list: FollowUpList;
  readonly number: number;
  readonly total: number;
}

/** A line of follow-up: its sentence, when it comes next, and the rest small below. */
export const FollowUpRow = memo(function FollowUpRow(props: RowProps) {
  const item = useItem(props.id);
  return item === undefined ? null : <Row {...props} item={item} />;
});

function Row({ id, block, list, number, total, item }: RowProps & { readonly item: Item }) {
  const t = useT('plan');
  const common = useT('common');
  const words = useCollectionWords(list.collection);
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, list.collection);
  const { setNodeRef, style, isDragging, handle } = useSortableRow(id);
  const title = item.fields[list.title];
  const name = typeof title === 'string' ? title : words('untitled');
  return (
    <li
      ref={setNodeRef}
      style={style}
      data-item={id}
      aria-label={t('row.label', { row: words('row'), number, title: name })}
      className={cx(
        'group/row relative drawn-near-100 -mx-9.5 grid grid-cols-[minmax(0,1fr)_auto_28px] items-start gap-x-4 px-9.5 py-2 @max-[560px]/sheet:-mx-5 @max-[560px]/sheet:grid-cols-[minmax(0,1fr)_28px] @max-[560px]/sheet:px-5 @max-[560px]/sheet:pl-11',
        isDragging && 'z-10 bg-paper-raised shadow-float',
      )}
    >
      {canEdit && (
        <span className="absolute top-2 left-1 w-6 text-right @max-[560px]/sheet:left-3">
          <RowHandle number={number} name={name} handle={handle} />
        </span>
      )}
      <div className="min-w-0">
        <FieldEditor
          item={item}
          field={list.title}
          conflict="row"
          className="text-doc-line"
          onEnter={() => actions.add(id)}
        />
        {list.second !== undefined && (
          <FieldEditor item={item} field={list.second} conflict="row" className="text-13 text-ink-soft" />
        )}
      </div>
      <div className="pt-0.5 text-right @max-[560px]/sheet:order-3 @max-[560px]/sheet:col-span-2 @max-[560px]/sheet:text-left">
        <NextDate id={id} recurs={list.recurs} />
      </div>
      {canEdit && (
        <RowMenu
          {...{ id, name, actions }}
          isFirst={number === 1}
          isLast={number === total}
          isInternal={item.fields.internal === true}
          className="opacity-0 transition-opacity group-focus-within/row:opacity-100 group-hover/row:opacity-100 data-popup-open:opacity-100 pointer-coarse:opacity-100"
        />
      )}
      {/* At the end the room of a date's calendar button, which stands behind its text. */}
      <div className="order-4 col-span-full mt-1 flex flex-wrap items-center gap-x-5 gap-y-1 pr-8 text-13 text-ink-soft">
        {list.line.map((field) => (
          <LabelledField key={field} item={item} field={field} />
        ))}
        {item.fields.internal === true && <Tag>{common('internal')}</Tag>}
        <DoneToday item={item} list={list} />
        {typeof title === 'string' && <FindingBadge item={id} />}
      </div>
      <Conflicts item={id} className="@container order-5 col-span-full" />
    </li>
  );
}

/** Notes at a click that a meeting was held, or a report sent, today. */
function DoneToday({ item, list }: { readonly item: Item; readonly list: FollowUpList }) {
  const t = useT('blocks/follow-up');
  const store = useEditor();
  const { today } = usePlanData();
  const { done } = list;
  if (store === null || done === undefined || today === undefined || item.fields[done.field] === today) {
    return null;
  }
  function record() {
    if (store === null || done === undefined || today === undefined) {
      return;
    }
    const { view } = store.getState();
    const held = item.fields.held;
    const changes = [
      setField(view, item, done.field, today),
      done.field === 'lastHeld'
        ? setField(view, item, 'held', String((typeof held === 'string' ? Number(held) : 0) + 1))
        : null,
    ].filter((change) => change !== null);
    store.change(changes);
  }
  return (
    <Button
      size="s"
      look="quiet"
      icon={<Check />}
      onClick={record}
      className="opacity-0 transition-opacity group-focus-within/row:opacity-100 group-hover/row:opacity-100 pointer-coarse:opacity-100"
    >
      {t(done.words)}
    </Button>
  );
}
