import type { Item } from '../../../document/document.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import type { EvaluationInput } from '../../../evaluate/evaluation-input.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeRows, type RowJudgement } from '../../judge-rows.ts';
import { isCounted, layerOf } from '../activity-facts.ts';
import { activityRows } from '../collections.ts';

/** ACT-DATES (logic): the end lies before the start, or a day lies outside the plan. The base may have begun before it. */
export const actDates: CheckDefinition = {
  code: 'ACT-DATES',
  severity: 'error',
  needs: [],
  variants: ['reversed', 'early', 'late'],
  fixes: ['swapDates', 'moveIntoPlan'],
  run: (input) =>
    judgeRows(input, activityRows, (activity) => (isCounted(activity) ? judgeDates(input, activity) : null)),
};

function judgeDates(input: EvaluationInput, activity: Item): RowJudgement | null {
  const start = readString(activity, 'start');
  const end = readString(activity, 'end');
  const first = readString(input.header, 'periodStart');
  const last = readString(input.header, 'periodEnd');
  if (start !== undefined && end !== undefined && end < start) {
    return {
      field: 'end',
      fix: 'swapDates',
      changes: [
        { op: 'item.set', id: activity.id, field: 'start', value: end },
        { op: 'item.set', id: activity.id, field: 'end', value: start },
      ],
      params: { variant: 'reversed' },
    };
  }
  const isEarly = (day: string | undefined) => day !== undefined && first !== undefined && day < first;
  const isLate = (day: string | undefined) => day !== undefined && last !== undefined && day > last;
  const early = isEarly(end) ? 'end' : isEarly(start) && layerOf(activity) !== 'base' ? 'start' : null;
  if (early !== null) {
    return { field: early, fix: 'moveIntoPlan', params: { variant: 'early' } };
  }
  const late = isLate(start) ? 'start' : isLate(end) ? 'end' : null;
  return late === null ? null : { field: late, fix: 'moveIntoPlan', params: { variant: 'late' } };
}
