import type { CheckDefinition } from '../../../evaluate/check.ts';
import { horizons } from '../../../formulas/face.ts';
import { addGoal } from '../add-goal.ts';
import { horizonOf } from '../goal-facts.ts';

/** GOAL-HORIZON (003): goals, but none for the short, the medium or the long term; a finding per horizon left out. */
export const goalHorizon: CheckDefinition = {
  code: 'GOAL-HORIZON',
  severity: 'hint',
  needs: [],
  variants: horizons,
  fixes: ['addGoalForHorizon'],
  run(input) {
    const home = input.home('goals');
    const goals = input.rows('goals');
    if (home === null || goals.length === 0) {
      return [];
    }
    const present = new Set(goals.map((goal) => horizonOf(input.header, goal)));
    return horizons
      .filter((horizon) => !present.has(horizon))
      .map((horizon) => ({
        target: { section: home.section.key, block: home.block.key },
        params: { variant: horizon },
        fix: { kind: 'change', key: 'addGoalForHorizon', changes: [addGoal(input, { horizon })] },
      }));
  },
};
