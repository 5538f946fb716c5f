import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addGoal } from '../add-goal.ts';

/** GOAL-NONE (all seeds): a plan without a goal. */
export const goalNone: CheckDefinition = {
  code: 'GOAL-NONE',
  severity: 'error',
  needs: [],
  fixes: ['addGoal'],
  run(input) {
    const home = input.home('goals');
    if (home === null || input.rows('goals').length > 0) {
      return [];
    }
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: {},
        fix: { kind: 'change', key: 'addGoal', changes: [addGoal(input, {})] },
      },
    ];
  },
};
