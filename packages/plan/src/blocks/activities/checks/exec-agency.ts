import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { briefingOf, isHandedTo } from '../briefing-facts.ts';
import { activityRows } from '../collections.ts';

/** EXEC-AGENCY (001-92): an agency is about to start, or has started, without a written briefing. */
export const execAgency: CheckDefinition = {
  code: 'EXEC-AGENCY',
  severity: 'error',
  needs: ['briefings'],
  fixes: ['writeBriefing'],
  run: (input) =>
    judgeRows(input, activityRows, (activity) =>
      isHandedTo(input, activity, 'agency') && briefingOf(input, activity, 'briefing') === null
        ? { field: 'executorType', fix: 'writeBriefing' }
        : null,
    ),
};
