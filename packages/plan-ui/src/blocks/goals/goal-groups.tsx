'use client';

import type { GoalGrouping } from '@kader/plan/blocks';
import type { BlockInstance } from '@kader/plan/template';
import { Count } from '@kader/ui';
import { memo } from 'react';
import { useRowIds } from '../../plan/use-document.ts';
import { useCollectionWords } from '../rows/add-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';
import { GoalRow } from './goal-row.tsx';
import { useGoalGroupName } from './use-goal-group-name.ts';
import { type IdGroup, useGoalGroups } from './use-goal-groups.ts';

/** Goals by department or by horizon, each group under its name; those without one last. */
export function GoalGroups({ block, by }: { readonly block: BlockInstance; readonly by: GoalGrouping }) {
  const total = useRowIds(block, 'goals').length;
  return useGoalGroups(block, by).map((group) => (
    <Group key={group.key} group={group} block={block} by={by} total={total} />
  ));
}

const Group = memo(function Group({
  group: { key, ids, numbers },
  block,
  by,
  total,
}: {
  readonly group: IdGroup;
  readonly block: BlockInstance;
  readonly by: GoalGrouping;
  readonly total: number;
}) {
  const words = useCollectionWords('goals');
  const actions = useRowActions(block, 'goals');
  const nameOf = useRowNames('goals');
  const name = useGoalGroupName(by)(key);
  function handleMove(id: string, places: number) {
    const other = ids[ids.indexOf(id) + places];
    if (other !== undefined) {
      actions.moveTo(id, other);
    }
  }
  return (
    <section aria-label={name} className="not-first:mt-5">
      <h4 className="flex min-h-8 items-center gap-2 border-b text-12">
        <b className="font-strong text-ink-soft">{name}</b>{' '}
        <Count label={words('count', ids.length)}>{ids.length}</Count>
      </h4>
      <SortableRows ids={ids} nameOf={nameOf} onMove={handleMove}>
        <ol>
          {ids.map((id, index) => (
            <GoalRow
              key={id}
              {...{ id, block, by, total }}
              number={numbers[index] ?? 0}
              previous={ids[index - 1]}
              next={ids[index + 1]}
            />
          ))}
        </ol>
      </SortableRows>
    </section>
  );
});
