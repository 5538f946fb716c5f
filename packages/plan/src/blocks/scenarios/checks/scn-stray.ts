import type { CheckDefinition } from '../../../evaluate/check.ts';
import { isOpen } from '../../activities/activity-facts.ts';
import { judgeRows } from '../../judge-rows.ts';
import { isStray } from '../scenario-facts.ts';

/** SCN-STRAY (004-53): an activity that is still to be done belongs to scenarios, but not to the one that is carried out. */
export const scnStray: CheckDefinition = {
  code: 'SCN-STRAY',
  severity: 'warning',
  needs: [],
  fixes: ['settleActivity'],
  run(input) {
    return judgeRows(input, { key: 'activities', titleField: 'title' }, (activity) =>
      isOpen(activity) && isStray(input, activity) ? { field: 'scenarios', fix: 'settleActivity' } : null,
    );
  },
};
