import type { Item } from '../../../document/document.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import type { EvaluationInput } from '../../../evaluate/evaluation-input.ts';
import { readFlag, readString } from '../../../evaluate/read-field.ts';
import { addDays } from '../../../formulas/face.ts';
import { judgeGoals } from '../judge-goals.ts';

/** Days in which a missing starting value can usually be measured; proposed, never imposed. */
const daysToMeasure = 30;

/** GOAL-NOBASE (002): a goal without starting value and without a date by which it will be known. */
export const goalNoBase: CheckDefinition = {
  code: 'GOAL-NOBASE',
  severity: 'warning',
  needs: [],
  fixes: ['measureBaselineLater'],
  run: (input) =>
    judgeGoals(input, (goal) => {
      const promised = readFlag(goal, 'baselineUnknown') && readString(goal, 'baselineBy') !== undefined;
      if (readString(goal, 'baseline') !== undefined || promised) {
        return null;
      }
      return {
        field: 'baseline',
        fix: 'measureBaselineLater',
        changes: [
          { op: 'item.set', id: goal.id, field: 'baselineUnknown', value: true },
          { op: 'item.set', id: goal.id, field: 'baselineBy', value: measureBy(input, goal) },
        ],
      };
    }),
};

/** A month from today, but not after the goal is due, unless that has passed. */
function measureBy(input: EvaluationInput, goal: Item): string {
  const { today } = input.context;
  const due = readString(goal, 'dueDate');
  const inAMonth = addDays(today, daysToMeasure);
  return due !== undefined && due >= today && due < inAMonth ? due : inAMonth;
}
