'use client';

import { useT } from '@kader/i18n/react';
import { SegmentedControl } from '@kader/ui';
import { useFieldWords } from '../../fields/field-words.ts';
import { useRowIds, useRows } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';
import { BusinessGoals } from './business-goals.tsx';
import { GoalGroups } from './goal-groups.tsx';
import { GoalLibrary } from './goal-library.tsx';
import { GoalRow, goalColumns } from './goal-row.tsx';
import { ParentGoals } from './parent-goals.tsx';
import { useAddGoal } from './use-add-goal.ts';
import { type GoalView, goalViews, useGoalView } from './use-goal-groups.ts';

/** Goals while they are written: what the company wants, then a row per goal, in groups where somebody likes them so. */
export function GoalsEditor({ block }: BlockProps) {
  const ids = useRowIds(block, 'goals');
  const businessGoals = useRows(block, 'businessGoals');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'goals');
  const add = useAddGoal(block);
  const titleOf = useRowNames('goals');
  const [view, choose] = useGoalView(block);
  // One goal makes no groups.
  const by = ids.length > 1 && view !== 'ungrouped' ? view : null;
  return (
    <>
      {block.settings?.parentGoals === true && <ParentGoals block={block} />}
      <BusinessGoals block={block} />
      {ids.length > 1 && <ViewChoice view={view} onChange={choose} />}
      <GoalColumns isEmpty={ids.length === 0} />
      {ids.length === 0 ? (
        <NoRows collection="goals" canEdit={canEdit} isNext={businessGoals.length > 0} onAdd={() => add()} />
      ) : by !== null ? (
        <GoalGroups block={block} by={by} />
      ) : (
        <SortableRows ids={ids} nameOf={titleOf} onMove={actions.moveBy}>
          <ol>
            {ids.map((id, index) => (
              <GoalRow key={id} id={id} block={block} number={index + 1} total={ids.length} />
            ))}
          </ol>
        </SortableRows>
      )}
      {canEdit && ids.length > 0 && (
        <AddRow
          collection="goals"
          number={ids.length + 1}
          onAdd={() => add()}
          className="mt-1 w-full @max-[560px]/sheet:ml-4.5"
        />
      )}
      {canEdit && <GoalLibrary onAdd={(fields) => add(undefined, fields)} />}
    </>
  );
}

/** Whether goals stand in the order of the plan or in groups. */
function ViewChoice({
  view,
  onChange,
}: {
  readonly view: GoalView;
  readonly onChange: (view: GoalView) => void;
}) {
  const t = useT('blocks/goals');
  const names = {
    ungrouped: t('groups.ungrouped'),
    department: useFieldWords('goals', 'department').short,
    horizon: useFieldWords('goals', 'horizon').short,
  };
  return (
    <div className="flex justify-end border-b py-2">
      <SegmentedControl
        label={t('groups.by')}
        value={view}
        onChange={onChange}
        options={goalViews.map((value) => ({ value, label: names[value] }))}
      />
    </div>
  );
}

function GoalColumns({ isEmpty }: { readonly isEmpty: boolean }) {
  const t = useT('blocks/goals');
  const words = {
    title: useFieldWords('goals', 'title'),
    baseline: useFieldWords('goals', 'baseline'),
    target: useFieldWords('goals', 'target'),
    dueDate: useFieldWords('goals', 'dueDate'),
    owner: useFieldWords('goals', 'owner'),
  };
  if (isEmpty) {
    return (
      <p className="h-8 content-center border-b text-12 text-ink-faint">{t('collections.goals.name')}</p>
    );
  }
  return (
    <div
      aria-hidden="true"
      className={`${goalColumns} min-h-8 items-center border-b py-1 text-12 text-ink-faint @max-sheet/sheet:hidden`}
    >
      <span>{words.title.short}</span>
      <span>
        {words.baseline.short} → {words.target.short}
      </span>
      <span>{words.dueDate.short}</span>
      <span>{words.owner.short}</span>
      <span>SMART</span>
    </div>
  );
}
