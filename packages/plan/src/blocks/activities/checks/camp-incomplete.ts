import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { hasGoal, isOpen, layerOf } from '../activity-facts.ts';
import { activityRows } from '../collections.ts';

/** CAMP-INCOMPLETE (001-27..30): a campaign that lacks its begin, its end, its goal or its means. Names the first of them. */
export const campIncomplete: CheckDefinition = {
  code: 'CAMP-INCOMPLETE',
  severity: 'error',
  needs: [],
  variants: ['start', 'end', 'goal', 'means'],
  fixes: ['completeCampaign'],
  run: (input) =>
    judgeRows(input, activityRows, (activity) => {
      if (layerOf(activity) !== 'periodic' || !isOpen(activity)) {
        return null;
      }
      const isMissing = {
        start: activity.fields.start === undefined,
        end: activity.fields.end === undefined,
        goal: input.home('goals') !== null && !hasGoal(input, activity),
        means: activity.fields.means === undefined,
      };
      const field = (['start', 'end', 'goal', 'means'] as const).find((part) => isMissing[part]);
      return field === undefined ? null : { field, fix: 'completeCampaign', params: { variant: field } };
    }),
};
