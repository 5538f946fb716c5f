import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { isOpen, layerOf } from '../activity-facts.ts';
import { activityRows } from '../collections.ts';

/** ACT-NODATE (001, 003): an activity without a first day, or one with a begin and an end without a last day. */
export const actNoDate: CheckDefinition = {
  code: 'ACT-NODATE',
  severity: 'warning',
  needs: [],
  variants: ['start', 'end'],
  fixes: ['setActivityStart', 'setActivityEnd'],
  run: (input) =>
    judgeRows(input, activityRows, (activity) => {
      const layer = layerOf(activity);
      if (!isOpen(activity) || layer === 'moment') {
        return null;
      }
      if (activity.fields.start === undefined) {
        return { field: 'start', fix: 'setActivityStart', params: { variant: 'start' } };
      }
      return layer === 'periodic' && activity.fields.end === undefined
        ? { field: 'end', fix: 'setActivityEnd', params: { variant: 'end' } }
        : null;
    }),
};
