import type { Item, PlanDocument } from '../document/document.ts';
import { rowsOf } from '../document/rows-of.ts';
import { readReference, readReferences } from '../evaluate/read-field.ts';
import { carriedOutActivities } from './carried-out.ts';

/** What a goal lacks for its line to reach from the company's wish to a figure that shows it. */
export type MissingLink = 'businessGoal' | 'activity' | 'kpi';

/** A goal with all that hangs on it. */
export interface GoalBranch {
  readonly goal: Item;
  /** Strategic lines that serve it. */
  readonly lines: readonly Item[];
  readonly activities: readonly Item[];
  /** KPIs that show whether it is reached, named by themselves or by the goal. */
  readonly kpis: readonly Item[];
  readonly missing: readonly MissingLink[];
}

/** A business goal with the goals that serve it; null for goals that serve none. */
export interface GoalTrunk {
  readonly businessGoal: Item | null;
  readonly branches: readonly GoalBranch[];
}

/** Why things are done: from what the company wants down to activities and figures, and what hangs on nothing. */
export interface GoalTree {
  readonly trunks: readonly GoalTrunk[];
  /** Activities and KPIs that serve no goal. */
  readonly strayActivities: readonly Item[];
  readonly strayKpis: readonly Item[];
}

/**
 * Builds the goal tree of a document (003-12, 000-39): business goal → goal → line → activity → KPI, in display order, with
 * its broken links. Cancelled activities hold nothing up, and neither do those of scenarios that were not chosen (004-53).
 */
export function buildGoalTree(document: PlanDocument): GoalTree {
  const goals = rowsOf(document, 'goals');
  const businessGoals = rowsOf(document, 'businessGoals');
  const activities = carriedOutActivities(document).filter(({ fields }) => fields.status !== 'cancelled');
  const kpis = rowsOf(document, 'kpis');
  const known = new Set(goals.map(({ id }) => id));
  const wanted = new Set(businessGoals.map(({ id }) => id));
  const named = new Set(goals.flatMap((goal) => readReferences(goal, 'kpis')));
  const branches = goals.map((goal) =>
    branchOf(goal, {
      lines: rowsOf(document, 'strategicLines').filter((line) =>
        readReferences(line, 'goals').includes(goal.id),
      ),
      activities: activities.filter((activity) => readReference(activity, 'goal') === goal.id),
      kpis: kpis.filter(
        (kpi) => readReference(kpi, 'goal') === goal.id || readReferences(goal, 'kpis').includes(kpi.id),
      ),
      isWanted: wanted.has(readReference(goal, 'businessGoal') ?? ''),
    }),
  );
  const serves = ({ goal }: GoalBranch) => readReference(goal, 'businessGoal') ?? '';
  const loose = branches.filter((branch) => !wanted.has(serves(branch)));
  return {
    trunks: [
      ...businessGoals.map((businessGoal) => ({
        businessGoal,
        branches: branches.filter((branch) => serves(branch) === businessGoal.id),
      })),
      ...(loose.length === 0 ? [] : [{ businessGoal: null, branches: loose }]),
    ],
    strayActivities: activities.filter((activity) => !known.has(readReference(activity, 'goal') ?? '')),
    strayKpis: kpis.filter((kpi) => !known.has(readReference(kpi, 'goal') ?? '') && !named.has(kpi.id)),
  };
}

function branchOf(
  goal: Item,
  { isWanted, ...parts }: Omit<GoalBranch, 'goal' | 'missing'> & { readonly isWanted: boolean },
): GoalBranch {
  const missing: readonly (MissingLink | false)[] = [
    !isWanted && 'businessGoal',
    parts.activities.length === 0 && 'activity',
    parts.kpis.length === 0 && 'kpi',
  ];
  return { goal, ...parts, missing: missing.filter((link) => link !== false) };
}
