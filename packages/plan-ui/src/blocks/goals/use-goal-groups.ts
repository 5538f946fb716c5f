'use client';

import { type GoalGrouping, goalGroupings, goalGroupOf, groupGoals } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { useState } from 'react';
import { useHeader, useRows } from '../../plan/use-document.ts';
import { useFocusTarget } from '../../plan/use-focus-target.ts';
import { useSameData } from '../../plan/use-same-data.ts';
import { useKeptChoice } from '../use-kept-choice.ts';

/** How goals are listed: in the order of the plan, or in groups of it. */
export const goalViews = ['ungrouped', ...goalGroupings] as const;
export type GoalView = (typeof goalViews)[number];

/** The view of the goals that this device showed last: how somebody looks at a plan is no part of it. */
export function useGoalView(block: BlockInstance) {
  const plan = useHeader().id;
  return useKeptChoice<GoalView>(`kader.goals.${plan}.${block.key}`, goalViews, 'ungrouped');
}

/** Goals that stand together on the screen. */
export interface IdGroup {
  readonly key: string;
  readonly ids: readonly string[];
  /** The place of each in the whole list. */
  readonly numbers: readonly number[];
}

/**
 * The goals of a block in groups; the same groups while no goal comes, goes or moves. The goal in which somebody works
 * stays in its group until they go to another, whatever they change about it: it would jump away under their hands.
 */
export function useGoalGroups(block: BlockInstance, by: GoalGrouping): readonly IdGroup[] {
  const rows = useRows(block, 'goals');
  const header = useHeader();
  const current = useFocusTarget()?.item;
  const [held, setHeld] = useState<Held | null>(null);
  const own = (goal: Item) => goalGroupOf(header, goal, by);
  const goal = rows.find(({ id }) => id === current);
  if (goal !== undefined && !isHeld(held, goal, by)) {
    setHeld({ id: goal.id, by, group: own(goal) });
  }
  const groups = groupGoals(rows, by, (row) =>
    row === goal && held !== null && isHeld(held, row, by) ? held.group : own(row),
  );
  const places = new Map(rows.map(({ id }, index) => [id, index + 1]));
  return useSameData(
    groups.map(({ key, rows: members }) => ({
      key,
      ids: members.map(({ id }) => id),
      numbers: members.map(({ id }) => places.get(id) ?? 0),
    })),
  );
}

/** Where a goal stood when somebody began to work in it. */
interface Held {
  readonly id: string;
  readonly by: GoalGrouping;
  readonly group: string;
}

function isHeld(held: Held | null, goal: Item, by: GoalGrouping): boolean {
  return held?.id === goal.id && held.by === by;
}
