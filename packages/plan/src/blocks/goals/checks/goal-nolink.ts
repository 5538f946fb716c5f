import type { CheckDefinition } from '../../../evaluate/check.ts';
import { businessGoalOf } from '../goal-facts.ts';
import { judgeGoals } from '../judge-goals.ts';

/** GOAL-NOLINK (000, 003, 004): a goal that serves no business goal, or one that was removed. */
export const goalNoLink: CheckDefinition = {
  code: 'GOAL-NOLINK',
  severity: 'error',
  needs: [],
  fixes: ['linkBusinessGoal', 'chooseBusinessGoal'],
  run(input) {
    const [only, ...others] = input.rows('businessGoals');
    return judgeGoals(input, (goal) => {
      const field = 'businessGoal';
      if (businessGoalOf(input, goal) !== null) {
        return null;
      }
      if (only === undefined || others.length > 0) {
        return { field, fix: 'chooseBusinessGoal' };
      }
      return {
        field,
        fix: 'linkBusinessGoal',
        changes: [{ op: 'item.set', id: goal.id, field, value: { id: only.id } }],
      };
    });
  },
};
