import type { CheckDefinition } from '../../../evaluate/check.ts';
import { isUnreal } from '../goal-facts.ts';
import { judgeGoals } from '../judge-goals.ts';

/** GOAL-UNREAL (002, 000): asked whether the goal is realistic with the means at hand, someone answered no. */
export const goalUnreal: CheckDefinition = {
  code: 'GOAL-UNREAL',
  severity: 'warning',
  needs: [],
  fixes: ['reconsiderTarget'],
  run: (input) =>
    judgeGoals(input, (goal) => (isUnreal(goal) ? { field: 'target', fix: 'reconsiderTarget' } : null)),
};
