import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { briefingOf, isHandedTo } from '../briefing-facts.ts';
import { activityRows } from '../collections.ts';

/** EXEC-FREELANCE (001-91): a freelancer is about to start, or has started, without an execution plan that was accepted. */
export const execFreelance: CheckDefinition = {
  code: 'EXEC-FREELANCE',
  severity: 'error',
  needs: ['briefings'],
  variants: ['missing', 'notAccepted'],
  fixes: ['writeExecutionPlan'],
  run: (input) =>
    judgeRows(input, activityRows, (activity) => {
      const plan = briefingOf(input, activity, 'executionPlan');
      return !isHandedTo(input, activity, 'freelancer') || plan?.accepted === true
        ? null
        : {
            field: 'executorType',
            fix: 'writeExecutionPlan',
            params: { variant: plan === null ? 'missing' : 'notAccepted' },
          };
    }),
};
