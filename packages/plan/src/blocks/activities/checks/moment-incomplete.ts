import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { isOpen, layerOf, namesPerson } from '../activity-facts.ts';
import { activityRows } from '../collections.ts';

/** MOMENT-INCOMPLETE (001-31..34): rules for a chance without guidelines, a person who decides or a fast way to do it. */
export const momentIncomplete: CheckDefinition = {
  code: 'MOMENT-INCOMPLETE',
  severity: 'warning',
  needs: [],
  variants: ['guidelines', 'decider', 'fastProcess'],
  fixes: ['completeMoment'],
  run: (input) =>
    judgeRows(input, activityRows, (activity) => {
      if (layerOf(activity) !== 'moment' || !isOpen(activity)) {
        return null;
      }
      const isMissing = {
        guidelines: activity.fields.guidelines === undefined,
        decider: !namesPerson(input, activity, 'decider'),
        fastProcess: activity.fields.fastProcess === undefined,
      };
      const field = (['guidelines', 'decider', 'fastProcess'] as const).find((part) => isMissing[part]);
      return field === undefined ? null : { field, fix: 'completeMoment', params: { variant: field } };
    }),
};
