'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx, Tag } from '@kader/ui';
import { memo } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useItem, useRowIds } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { OpenButton } from '../rows/open-button.tsx';
import { PlainRow } from '../rows/plain-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useOpening } from '../rows/use-opening.ts';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';
import { ActivityDetails } from './activity-details.tsx';
import { rowFields } from './activity-fields.ts';
import { useActivityMoves } from './use-activity-moves.ts';

/** The columns where the sheet is wide; below 720 px the title has a line of its own, below 560 the cells stand in pairs. */
const columns =
  'grid grid-cols-[minmax(0,1fr)_92px_92px_96px_84px] gap-x-3.5 gap-y-1 @max-sheet/sheet:grid-cols-4 @max-[560px]/sheet:grid-cols-2';

/** These stand below the title, without a column: the title has the room. */
const below: readonly string[] = ['layer', 'status'];

const beside: readonly string[] = rowFields;
const isFolded = (field: string) => !beside.includes(field);

/** Activities as rows with columns, in the order in which they were put. */
export function ActivityTable({ block }: { readonly block: BlockInstance }) {
  const ids = useRowIds(block, 'activities');
  const actions = useRowActions(block, 'activities');
  const nameOf = useRowNames('activities');
  return (
    <>
      <Heads />
      <SortableRows ids={ids} nameOf={nameOf} onMove={actions.moveBy}>
        <ol>
          {ids.map((id, index) => (
            <ActivityRow key={id} id={id} block={block} number={index + 1} total={ids.length} />
          ))}
        </ol>
      </SortableRows>
    </>
  );
}

function Heads() {
  const t = useT('fields');
  return (
    <div
      aria-hidden="true"
      className={`${columns} mr-9 min-h-8 items-center border-b py-1 text-12 text-ink-faint @max-sheet/sheet:hidden`}
    >
      {rowFields
        .filter((field) => !below.includes(field))
        .map((field) => (
          <span key={field} className={field === 'budget' ? 'text-right' : undefined}>
            {t(`activities.${field}.short`)}
          </span>
        ))}
    </div>
  );
}

interface ActivityRowProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly number: number;
  readonly total: number;
}

const ActivityRow = memo(function ActivityRow(props: ActivityRowProps) {
  const activity = useItem(props.id);
  return activity === undefined ? null : <Row {...props} activity={activity} />;
});

function Row({ id, block, number, total, activity }: ActivityRowProps & { readonly activity: Item }) {
  const t = useT('blocks/activities');
  const actions = useRowActions(block, 'activities');
  const moves = useActivityMoves(activity);
  const [open, setOpen] = useOpening(id, isFolded);
  const look = { item: activity, conflict: 'row', onEnter: () => actions.add(id) } as const;
  return (
    <PlainRow row={activity} {...{ block, number, total, moves }}>
      <div className={cx(columns, 'num items-start text-13')}>
        <div className="@max-sheet/sheet:col-span-full">
          <FieldEditor {...look} field="title" className="text-doc-line text-balance hyphens-auto" />
        </div>
        <Cell {...look} field="start" />
        <Cell {...look} field="end" />
        <Cell {...look} field="owner" />
        <Cell {...look} field="budget" isFigure />
        <div className="col-span-full flex items-start gap-x-3">
          <div className="flex min-h-6 min-w-0 flex-1 flex-wrap items-center gap-x-2.5 gap-y-1">
            <FieldEditor {...look} field="status" className="text-12" />
            <FieldEditor {...look} field="layer" className="text-12 text-ink-soft" />
            <ActivityTags activity={activity} />
            {typeof activity.fields.title === 'string' && <FindingBadge item={id} />}
          </div>
          {/* Below the row's menu, so that the line has all the room. */}
          <OpenButton name={t('more')} open={open} onToggle={() => setOpen(!open)} className="-mr-9" />
        </div>
      </div>
      {open && <ActivityDetails activity={activity} beside={beside} />}
    </PlainRow>
  );
}

function Cell({
  field,
  isFigure = false,
  ...look
}: {
  readonly item: Item;
  readonly field: string;
  readonly conflict: 'row';
  readonly onEnter: () => void;
  readonly isFigure?: boolean;
}) {
  const words = useFieldWords('activities', field);
  return (
    <div className={cx('min-w-0 pt-0.5', isFigure && 'text-right @max-sheet/sheet:text-left')}>
      <p aria-hidden="true" className="hidden text-12 text-ink-faint @max-sheet/sheet:block">
        {words.short}
      </p>
      <FieldEditor {...look} field={field} />
    </div>
  );
}

/** Whether it is a test, worked out or coarse, and for the agency alone. */
export function ActivityTags({ activity }: { readonly activity: Item }) {
  const t = useT('blocks/activities');
  const common = useT('common');
  const { isDetailed } = useComputed(activity.id);
  return (
    <>
      <Tag>{t(isDetailed === 'detailed' ? 'detailed' : 'coarse')}</Tag>
      {activity.fields.isExperiment === true && <Tag tone="info">{t('experiment')}</Tag>}
      {activity.fields.internal === true && <Tag>{common('internal')}</Tag>}
    </>
  );
}
