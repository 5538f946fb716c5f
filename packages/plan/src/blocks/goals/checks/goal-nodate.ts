import type { Item } from '../../../document/document.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import type { EvaluationInput } from '../../../evaluate/evaluation-input.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { calculateHorizon, endOfHorizon } from '../../../formulas/face.ts';
import type { RowJudgement } from '../../judge-rows.ts';
import { chosenHorizon } from '../goal-facts.ts';
import { judgeGoals } from '../judge-goals.ts';

/**
 * GOAL-NODATE (the T of SMART, 002): no due date, or one that the plan does not reach. A plan reaches from the start of
 * its period to the end, and further for a goal whose horizon someone set by hand: a 90-day plan may name a goal for
 * the long term (003-33..35), but not by accident.
 */
export const goalNoDate: CheckDefinition = {
  code: 'GOAL-NODATE',
  severity: 'error',
  needs: [],
  variants: ['missing', 'early', 'late'],
  fixes: ['setDueDate', 'setHorizon'],
  run: (input) => judgeGoals(input, (goal) => judgeDate(input, goal)),
};

function judgeDate(input: EvaluationInput, goal: Item): RowJudgement | null {
  const field = 'dueDate';
  const due = readString(goal, field);
  const start = readString(input.header, 'periodStart');
  const end = readString(input.header, 'periodEnd');
  if (due === undefined) {
    return { field, fix: 'setDueDate', params: { variant: 'missing' } };
  }
  if (start !== undefined && due < start) {
    return { field, fix: 'setDueDate', params: { variant: 'early', start } };
  }
  if (end === undefined || due <= end) {
    return null;
  }
  const params = { variant: 'late', end };
  const horizon = calculateHorizon(start, due);
  if (start === undefined || horizon === null) {
    return { field, fix: 'setDueDate', params };
  }
  const chosen = chosenHorizon(goal);
  const chosenEnd = chosen === null ? end : endOfHorizon(start, chosen);
  if (chosenEnd === null || due <= chosenEnd) {
    return null;
  }
  return {
    field,
    fix: 'setHorizon',
    changes: [{ op: 'item.set', id: goal.id, field: 'horizon', value: horizon }],
    params,
  };
}
