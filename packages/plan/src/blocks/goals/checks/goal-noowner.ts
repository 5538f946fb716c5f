import type { CheckDefinition } from '../../../evaluate/check.ts';
import { personOf } from '../goal-facts.ts';
import { judgeGoals } from '../judge-goals.ts';

/** GOAL-NOOWNER (001): a goal that nobody owns. */
export const goalNoOwner: CheckDefinition = {
  code: 'GOAL-NOOWNER',
  severity: 'error',
  needs: [],
  fixes: ['chooseOwner'],
  run: (input) =>
    judgeGoals(input, (goal) =>
      personOf(input, goal, 'owner') === null ? { field: 'owner', fix: 'chooseOwner' } : null,
    ),
};
