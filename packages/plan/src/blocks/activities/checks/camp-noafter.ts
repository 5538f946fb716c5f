import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { isOpen, layerOf } from '../activity-facts.ts';
import { activityRows } from '../collections.ts';

/** CAMP-NOAFTER (001): nothing is said about what follows when a campaign ends. */
export const campNoAfter: CheckDefinition = {
  code: 'CAMP-NOAFTER',
  severity: 'hint',
  needs: [],
  fixes: ['planAfter'],
  run: (input) =>
    judgeRows(input, activityRows, (activity) =>
      layerOf(activity) === 'periodic' && isOpen(activity) && activity.fields.afterCampaign === undefined
        ? { field: 'afterCampaign', fix: 'planAfter' }
        : null,
    ),
};
