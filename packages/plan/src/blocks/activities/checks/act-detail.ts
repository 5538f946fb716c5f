import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeRows } from '../../judge-rows.ts';
import { fieldOfDetail, isInWindow, missingDetail } from '../activity-facts.ts';
import { activityRows } from '../collections.ts';
import { detailWindow } from '../detail-window.ts';

/**
 * ACT-DETAIL (002, 003): an activity within the detail window that is not worked out. In the window's first month it
 * holds back sharing.
 */
export const actDetail: CheckDefinition = {
  code: 'ACT-DETAIL',
  severity: 'warning',
  needs: [],
  fixes: ['workOutActivity'],
  run(input) {
    const window = detailWindow(input);
    return judgeRows(input, activityRows, (activity) => {
      if (window === null || !isInWindow(activity, window)) {
        return null;
      }
      const missing = missingDetail(input, activity);
      const [first] = missing;
      if (first === undefined) {
        return null;
      }
      return {
        field: fieldOfDetail(activity, first),
        fix: 'workOutActivity',
        params: { count: missing.length },
        severity: (readString(activity, 'start') ?? '') <= window.urgentTo ? 'error' : 'warning',
      };
    });
  },
};
