import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { hasBudget, isOpen, layerOf } from '../activity-facts.ts';
import { activityRows } from '../collections.ts';

/** ACT-NOBUDGET (003): nobody has said what an activity costs; that it costs nothing is an answer. */
export const actNoBudget: CheckDefinition = {
  code: 'ACT-NOBUDGET',
  severity: 'warning',
  needs: [],
  fixes: ['fillBudget', 'setCeiling'],
  run: (input) =>
    judgeRows(input, activityRows, (activity) => {
      if (!isOpen(activity) || hasBudget(activity)) {
        return null;
      }
      return layerOf(activity) === 'moment'
        ? { field: 'ceiling', fix: 'setCeiling' }
        : { field: 'budget', fix: 'fillBudget' };
    }),
};
