import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { isOpen } from '../activity-facts.ts';
import { briefingOf } from '../briefing-facts.ts';
import { activityRows } from '../collections.ts';

/** EXEC-BRIEFGAP (3.9): a briefing that lacks a part without which nobody can start. */
export const execBriefGap: CheckDefinition = {
  code: 'EXEC-BRIEFGAP',
  severity: 'warning',
  needs: ['briefings'],
  fixes: ['completeBriefing'],
  run: (input) =>
    judgeRows(input, activityRows, (activity) => {
      const count = briefingOf(input, activity, 'briefing')?.missing.length ?? 0;
      return count === 0 || !isOpen(activity)
        ? null
        : { field: 'executorType', fix: 'completeBriefing', params: { count } };
    }),
};
