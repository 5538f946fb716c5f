import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { isInWindow, isOpen, namesPerson } from '../activity-facts.ts';
import { activityRows } from '../collections.ts';
import { detailWindow } from '../detail-window.ts';

/** ACT-NOOWNER (001): nobody is responsible for an activity; within the detail window that holds back sharing. */
export const actNoOwner: CheckDefinition = {
  code: 'ACT-NOOWNER',
  severity: 'warning',
  needs: [],
  fixes: ['chooseOwner'],
  run(input) {
    const window = detailWindow(input);
    return judgeRows(input, activityRows, (activity) =>
      !isOpen(activity) || namesPerson(input, activity, 'owner')
        ? null
        : {
            field: 'owner',
            fix: 'chooseOwner',
            severity: isInWindow(activity, window) ? 'error' : 'warning',
          },
    );
  },
};
