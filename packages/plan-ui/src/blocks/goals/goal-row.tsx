'use client';

import { useT } from '@kader/i18n/react';
import type { GoalGrouping } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx, Kbd, Tag } from '@kader/ui';
import { ArrowRight } from 'lucide-react';
import { memo } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useItem } from '../../plan/use-document.ts';
import { useIsCurrentRow } from '../../plan/use-focus-target.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useCollectionWords } from '../rows/add-row.tsx';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { OpenButton } from '../rows/open-button.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { RowHandle, useSortableRow } from '../rows/sortable-rows.tsx';
import { useOpening } from '../rows/use-opening.ts';
import { useRowActions } from '../rows/use-row-actions.ts';
import { withinGroup } from '../rows/within-group.ts';
import { GoalAttainment } from './goal-attainment.tsx';
import { GoalChips } from './goal-chips.tsx';
import { detailFields, GoalDetails } from './goal-details.tsx';
import { GoalSmart } from './goal-smart.tsx';
import { useAddGoal } from './use-add-goal.ts';

/** The columns of a goal where the sheet is wide; below 720 it is two lines, below 560 it stacks. */
export const goalColumns =
  'grid grid-cols-[minmax(0,1fr)_172px_84px_110px_74px] gap-x-3.5 @max-sheet/sheet:grid-cols-[auto_auto_minmax(0,1fr)_74px] @max-sheet/sheet:gap-x-5 @max-sheet/sheet:gap-y-1 @max-[560px]/sheet:grid-cols-[minmax(0,1fr)_auto]';

export interface GoalRowProps {
  readonly id: string;
  readonly block: BlockInstance;
  /** Its place in the whole list. */
  readonly number: number;
  readonly total: number;
  /** In a list that shows goals in groups: by what, and the goals before and after this one in its group. */
  readonly by?: GoalGrouping | undefined;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** A goal: its sentence, its figures, its day, its owner; what it hangs together with below; the rest folded away. */
export const GoalRow = memo(function GoalRow(props: GoalRowProps) {
  const goal = useItem(props.id);
  return goal === undefined ? null : <Goal {...props} goal={goal} />;
});

function Goal({
  id,
  block,
  number,
  total,
  by,
  previous,
  next,
  goal,
}: GoalRowProps & { readonly goal: Item }) {
  const t = useT('plan');
  const common = useT('common');
  const goalWords = useT('blocks/goals');
  const words = useCollectionWords('goals');
  const canEdit = useEditor() !== null;
  const actions = withinGroup(
    useRowActions(block, 'goals'),
    by === undefined ? undefined : { previous, next },
  );
  const add = useAddGoal(block);
  const { setNodeRef, style, isDragging, handle } = useSortableRow(id);
  const isCurrent = useIsCurrentRow(id);
  const [open, setOpen] = useOpening(id, (field) => foldedFields.has(field));
  const { title } = goal.fields;
  const name = typeof title === 'string' ? title : words('untitled');
  return (
    <li
      ref={setNodeRef}
      style={style}
      data-item={id}
      aria-label={t('row.label', { row: words('row'), number, title: name })}
      className={cx(
        'group/row relative drawn-near-118 transition-colors',
        '-mr-3.5 -ml-9.5 pr-3.5 pl-9.5 @max-[560px]/sheet:-mx-5 @max-[560px]/sheet:pr-5 @max-[560px]/sheet:pl-11',
        isCurrent &&
          canEdit &&
          'bg-accent-soft shadow-[inset_2px_0_0_var(--accent)] [--chip-ground:var(--paper-raised)]',
        isDragging && 'z-10 bg-paper-raised shadow-float',
      )}
    >
      <GoalNumber {...{ number, name, canEdit, isCurrent }} handle={handle} />
      <div
        className={cx(
          goalColumns,
          'items-start border-b pt-3 pb-2.5',
          isCurrent && canEdit && 'border-transparent',
        )}
      >
        <GoalFields goal={goal} block={block.key} onEnter={() => add(id, sharedFields(goal, by))} />
        <div className="col-span-full mt-1.5 flex items-end gap-1.5">
          <div className="flex min-w-0 flex-1 flex-wrap items-center gap-1.5">
            <GoalChips goal={goal} />
            {goal.fields.internal === true && <Tag>{common('internal')}</Tag>}
            {typeof title === 'string' && <FindingBadge item={id} />}
            <KeyHints show={canEdit} />
          </div>
          <span className="flex flex-none items-center">
            <OpenButton
              name={goalWords('more')}
              open={open}
              onToggle={() => setOpen(!open)}
              className={quietUntilNear}
            />
            {canEdit && (
              <RowMenu
                {...{ id, name, actions }}
                isFirst={by === undefined ? number === 1 : previous === undefined}
                isLast={by === undefined ? number === total : next === undefined}
                isInternal={goal.fields.internal === true}
                className={quietUntilNear}
              />
            )}
          </span>
        </div>
        <Conflicts item={id} className="@container col-span-full" />
        {open && <GoalDetails goal={goal} />}
      </div>
    </li>
  );
}

/** What a goal added below another shares with it: it belongs to the group in which it is written. */
function sharedFields({ fields: { department } }: Item, by: GoalGrouping | undefined): Item['fields'] {
  return by === 'department' && department !== undefined ? { department } : {};
}

/** Shown under the pointer, with focus in the row, and always to the finger. */
const quietUntilNear =
  'opacity-0 transition-opacity group-focus-within/row:opacity-100 group-hover/row:opacity-100 data-popup-open:opacity-100 aria-expanded:opacity-100 pointer-coarse:opacity-100';

/** Fields that have no other place: a metric and a business goal that are missing show as chips. */
const foldedFields = new Set(detailFields.filter((field) => field !== 'metric' && field !== 'businessGoal'));

function GoalNumber({
  number,
  name,
  canEdit,
  isCurrent,
  handle,
}: {
  readonly number: number;
  readonly name: string;
  readonly canEdit: boolean;
  readonly isCurrent: boolean;
  readonly handle: ReturnType<typeof useSortableRow>['handle'];
}) {
  const place = 'absolute top-3 left-1 w-6 text-right @max-[560px]/sheet:left-3';
  return canEdit ? (
    <span className={place}>
      <RowHandle
        number={number}
        name={name}
        handle={handle}
        className={isCurrent ? '[&>span]:text-accent' : undefined}
      />
    </span>
  ) : (
    <span aria-hidden="true" className={cx(place, 'num text-12 leading-6 text-ink-faint')}>
      {number}
    </span>
  );
}

/** The cells of a goal, in the order in which they are read. */
function GoalFields({
  goal,
  block,
  onEnter,
}: {
  readonly goal: Item;
  readonly block: string;
  readonly onEnter: () => void;
}) {
  const look = { item: goal, conflict: 'row', onEnter } as const;
  const { unitLabel, direction } = goal.fields;
  return (
    <>
      <div className="@max-sheet/sheet:col-span-3 @max-[560px]/sheet:col-span-2">
        <FieldEditor {...look} field="title" className="text-doc-line text-balance hyphens-auto" />
      </div>
      <div className="num flex flex-wrap items-baseline gap-x-2.5 pt-0.5 text-13 @max-[560px]/sheet:col-start-1">
        {direction !== 'hold' && (
          <>
            <FieldEditor {...look} field="baseline" />
            <ArrowRight aria-hidden="true" className="size-3! self-center text-ink-faint" />
          </>
        )}
        <FieldEditor {...look} field="target" className="font-strong" />
        {typeof unitLabel === 'string' && (
          <FieldEditor {...look} field="unitLabel" lines="one" className="text-ink-soft" />
        )}
        <GoalAttainment goal={goal.id} />
      </div>
      <div className="num pt-0.5 text-13 @max-[560px]/sheet:[&_button]:right-full @max-[560px]/sheet:[&_button]:left-auto @max-[560px]/sheet:col-start-2 @max-[560px]/sheet:row-start-3 @max-[560px]/sheet:justify-self-end">
        <FieldEditor {...look} field="dueDate" />
      </div>
      <div className="pt-0.5 text-13 @max-[560px]/sheet:col-start-1 @max-[560px]/sheet:row-start-3">
        <FieldEditor {...look} field="owner" />
      </div>
      <div className="flex pt-1 @max-sheet/sheet:col-start-4 @max-sheet/sheet:row-start-1 @max-[560px]/sheet:col-start-2 @max-[560px]/sheet:row-start-2 @max-[560px]/sheet:justify-self-end">
        <GoalSmart goal={goal} block={block} />
      </div>
    </>
  );
}

/** The keys that matter here, in what the line has left; where that is too little they are cut off whole. */
function KeyHints({ show }: { readonly show: boolean }) {
  const t = useT('plan');
  return (
    <span
      aria-hidden="true"
      className="flex h-6 min-w-0 flex-1 basis-0 flex-wrap content-start justify-end overflow-hidden text-12 text-ink-soft before:h-6 before:w-px"
    >
      {show && (
        <span className="invisible flex h-6 items-center gap-3 pr-1 whitespace-nowrap group-focus-within/row:visible @max-sheet/sheet:hidden pointer-coarse:hidden">
          <span className="flex items-center gap-1.5">
            <Kbd keys="Tab" className="h-4.5 min-w-4.5" />
            {t('row.keys.nextField')}
          </span>
          <span className="flex items-center gap-1.5">
            <Kbd keys="Enter" className="h-4.5 min-w-4.5" />
            {t('row.keys.newRow')}
          </span>
        </span>
      )}
    </span>
  );
}
