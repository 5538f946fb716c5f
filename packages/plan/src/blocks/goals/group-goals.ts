import type { Item } from '../../document/document.ts';
import { readString } from '../../evaluate/read-field.ts';
import { horizons } from '../../formulas/face.ts';
import { departments } from './collections.ts';
import { horizonOf } from './goal-facts.ts';

/** By what goals can be read together (003-16, 003-33..35). */
export const goalGroupings = ['department', 'horizon'] as const;
export type GoalGrouping = (typeof goalGroupings)[number];

/** The group of goals that have no department, or no horizon yet. */
export const noGoalGroup = 'none';

const orders: Readonly<Record<GoalGrouping, readonly string[]>> = {
  department: departments,
  horizon: horizons,
};

/** The group in which a goal is read: its department, or the horizon that it has in a plan with this header. */
export function goalGroupOf(header: Item, goal: Item, by: GoalGrouping): string {
  const group = by === 'department' ? readString(goal, 'department') : horizonOf(header, goal);
  return orders[by].find((known) => known === group) ?? noGoalGroup;
}

/**
 * Goals in groups, each in the order of the plan: departments and horizons as they are listed, those without one last,
 * empty groups left out. `groupOf` says the group of a goal (`goalGroupOf`).
 */
export function groupGoals(
  goals: readonly Item[],
  by: GoalGrouping,
  groupOf: (goal: Item) => string,
): readonly { readonly key: string; readonly rows: readonly Item[] }[] {
  const byGroup = Map.groupBy(goals, groupOf);
  return [...orders[by], noGoalGroup].flatMap((key) => {
    const rows = byGroup.get(key);
    return rows === undefined ? [] : [{ key, rows }];
  });
}
