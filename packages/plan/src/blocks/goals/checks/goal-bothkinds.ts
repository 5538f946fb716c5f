import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addGoal } from '../add-goal.ts';
import { natureOf } from '../goal-facts.ts';

const kinds = ['financial', 'marketing'] as const;

/** GOAL-BOTHKINDS (004): goals, but none that is financial or none that is a marketing goal. Runs where a template asks for it. */
export const goalBothKinds: CheckDefinition = {
  code: 'GOAL-BOTHKINDS',
  severity: 'warning',
  needs: [],
  optIn: true,
  variants: kinds,
  fixes: ['addGoalOfKind'],
  run(input) {
    const home = input.home('goals');
    const goals = input.rows('goals');
    if (home === null || goals.length === 0) {
      return [];
    }
    const present = new Set(goals.map((goal) => natureOf(input, goal)));
    return kinds
      .filter((kind) => !present.has(kind))
      .map((kind) => ({
        target: { section: home.section.key, block: home.block.key },
        params: { variant: kind },
        fix: { kind: 'change', key: 'addGoalOfKind', changes: [addGoal(input, { nature: kind })] },
      }));
  },
};
