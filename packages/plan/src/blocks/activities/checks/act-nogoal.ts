import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { hasGoal, isOpen } from '../activity-facts.ts';
import { activityRows } from '../collections.ts';

/** ACT-NOGOAL (000): an activity that serves no goal, or one that was removed. */
export const actNoGoal: CheckDefinition = {
  code: 'ACT-NOGOAL',
  severity: 'warning',
  needs: [],
  fixes: ['linkOnlyGoal', 'chooseGoal'],
  run(input) {
    if (input.home('goals') === null) {
      return [];
    }
    const [only, ...others] = input.rows('goals');
    return judgeRows(input, activityRows, (activity) => {
      const field = 'goal';
      if (!isOpen(activity) || hasGoal(input, activity)) {
        return null;
      }
      if (only === undefined || others.length > 0) {
        return { field, fix: 'chooseGoal' };
      }
      return {
        field,
        fix: 'linkOnlyGoal',
        changes: [{ op: 'item.set', id: activity.id, field, value: { id: only.id } }],
      };
    });
  },
};
