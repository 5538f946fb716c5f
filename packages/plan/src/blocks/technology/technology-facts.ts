import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readReference, readString } from '../../evaluate/read-field.ts';
import { calculateResourceCost } from '../../formulas/face.ts';
import { isCounted } from '../activities/activity-facts.ts';
import { readMoney } from '../budget/budget-facts.ts';

/** How often a cost falls due in a year. What is paid once counts in full, so that a purchase compares with a licence. */
const timesAYear: Readonly<Record<string, string>> = { once: '1', month: '12', year: '1' };

/** What a tool, source or work costs in its first year, in minor units; null while cost or period is open. */
export function yearlyCostOf(technology: Item): string | null {
  const times = timesAYear[readString(technology, 'period') ?? ''];
  return times === undefined ? null : calculateResourceCost(times, readMoney(technology, 'cost'));
}

/** The goal that a tool, source or work serves, while it exists. */
export function goalOf(input: EvaluationInput, technology: Item): Item | null {
  const id = readReference(technology, 'goal');
  return id === undefined ? null : input.item(id);
}

/** The activities that work for the goal of a tool; cancelled ones do not. Null without a goal. */
export function activitiesFor(input: EvaluationInput, technology: Item): readonly Item[] | null {
  const goal = goalOf(input, technology);
  return goal === null
    ? null
    : input
        .rows('activities')
        .filter((activity) => isCounted(activity) && readReference(activity, 'goal') === goal.id);
}
