import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeGoals } from '../judge-goals.ts';

const digit = /\p{Nd}/u;

/**
 * GOAL-VAGUE (the S of SMART): the title names no number, no segment and no change. Verbs cannot be told in five
 * languages, so what the goal says in fields stands for the words: it is vague when its title has no digit and neither
 * department nor funnel stage is chosen. A goal without title is not vague but empty.
 */
export const goalVague: CheckDefinition = {
  code: 'GOAL-VAGUE',
  severity: 'hint',
  needs: [],
  fixes: ['sharpenTitle'],
  run: (input) =>
    judgeGoals(input, (goal) => {
      const title = readString(goal, 'title');
      const segment = readString(goal, 'department') ?? readString(goal, 'funnelStage');
      return title === undefined || digit.test(title) || segment !== undefined
        ? null
        : { field: 'title', fix: 'sharpenTitle' };
    }),
};
