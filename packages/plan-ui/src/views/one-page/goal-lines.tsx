'use client';

import type { Item } from '@kader/plan/document';
import { EmptyReading } from '../../blocks/empty-reading.tsx';
import { GoalAttainment } from '../../blocks/goals/goal-attainment.tsx';
import { useGoalWords } from '../../blocks/goals/use-goal-words.ts';
import { useCollection } from '../../plan/use-document.ts';
import { RowLink } from '../row-link.tsx';
import type { ViewProps } from '../view-props.ts';

/** Every goal in a line: title, figures, date. */
export function GoalLines(props: ViewProps) {
  const goals = useCollection('goals');
  return goals.length === 0 ? (
    <EmptyReading />
  ) : (
    <ul>
      {goals.map((goal) => (
        <Line key={goal.id} goal={goal} {...props} />
      ))}
    </ul>
  );
}

function Line({ goal, ...props }: ViewProps & { readonly goal: Item }) {
  const words = useGoalWords(goal);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 border-b py-2 text-14 @max-[560px]/sheet:grid-cols-1">
      <RowLink row={goal.id} {...props} className="[overflow-wrap:anywhere]" />
      <span className="num text-right text-13 text-ink-soft @max-[560px]/sheet:text-left">
        {words.sentence} <GoalAttainment goal={goal.id} />
      </span>
    </li>
  );
}
