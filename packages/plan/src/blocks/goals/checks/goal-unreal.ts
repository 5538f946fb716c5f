import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeGoals } from '../judge-goals.ts';
import { unrealOf } from '../unreal.ts';

/** GOAL-UNREAL (002, 000): someone judged the goal not to be feasible, or the funnel or the money there is says so (`unrealOf`). */
export const goalUnreal: CheckDefinition = {
  code: 'GOAL-UNREAL',
  severity: 'warning',
  needs: [],
  variants: ['judged', 'traffic', 'cost'],
  fixes: ['reconsiderTarget'],
  run: (input) =>
    judgeGoals(input, (goal) => {
      const unreal = unrealOf(input, goal);
      return unreal === null ? null : { field: 'target', fix: 'reconsiderTarget', params: { ...unreal } };
    }),
};
