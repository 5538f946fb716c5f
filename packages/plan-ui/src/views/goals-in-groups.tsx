'use client';

import { type GoalGrouping, goalGroupOf, groupGoals } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { Count } from '@kader/ui';
import { GoalAttainment } from '../blocks/goals/goal-attainment.tsx';
import { useGoalGroupName } from '../blocks/goals/use-goal-group-name.ts';
import { useGoalWords } from '../blocks/goals/use-goal-words.ts';
import { useCollectionWords } from '../blocks/rows/add-row.tsx';
import { FieldReader } from '../fields/field-reader.tsx';
import { useCollection, useHeader } from '../plan/use-document.ts';
import { RowLink } from './row-link.tsx';
import type { ViewProps } from './view-props.ts';

/** All goals of a plan by department or by horizon, whichever blocks they stand in. */
export function GoalsInGroups({ by, ...props }: ViewProps & { readonly by: GoalGrouping }) {
  const goals = useCollection('goals');
  const header = useHeader();
  const nameOf = useGoalGroupName(by);
  const words = useCollectionWords('goals');
  const groups = groupGoals(goals, by, (goal) => goalGroupOf(header, goal, by));
  return groups.map(({ key, rows }) => (
    <section key={key} aria-label={nameOf(key)} className="not-first:mt-9">
      <h2 className="heading-20 flex items-center gap-2 border-b border-ink pb-2">
        {nameOf(key)} <Count label={words('count', rows.length)}>{rows.length}</Count>
      </h2>
      <ul>
        {rows.map((goal) => (
          <Goal key={goal.id} goal={goal} {...props} />
        ))}
      </ul>
    </section>
  ));
}

function Goal({ goal, ...props }: ViewProps & { readonly goal: Item }) {
  const words = useGoalWords(goal);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 border-b py-2.5 text-14 @max-[560px]/sheet:grid-cols-1">
      <RowLink row={goal.id} {...props} className="[overflow-wrap:anywhere]" />
      <span className="num text-13 text-ink-soft">
        {words.sentence} <GoalAttainment goal={goal.id} />
      </span>
      <span className="col-span-full text-13 text-ink-soft">
        <FieldReader item={goal} field="owner" />
      </span>
    </li>
  );
}
