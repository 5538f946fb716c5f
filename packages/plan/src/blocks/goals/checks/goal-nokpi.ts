import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeGoals } from '../judge-goals.ts';

/** GOAL-NOKPI (000, 003): a goal that nothing measures. */
export const goalNoKpi: CheckDefinition = {
  code: 'GOAL-NOKPI',
  severity: 'error',
  needs: [],
  fixes: ['chooseMetric'],
  run: (input) =>
    judgeGoals(input, (goal) =>
      readString(goal, 'metric') === undefined ? { field: 'metric', fix: 'chooseMetric' } : null,
    ),
};
