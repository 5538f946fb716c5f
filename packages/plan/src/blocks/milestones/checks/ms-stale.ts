import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { addDays } from '../../../formulas/face.ts';
import { detailWindow } from '../../activities/detail-window.ts';
import { judgeRows } from '../../judge-rows.ts';
import { milestoneRows } from '../collections.ts';
import { isReached } from '../milestone-facts.ts';

/** Days after which nobody knows how a milestone stands (004). */
const staleDays = 30;

/**
 * MS-STALE (004): a milestone that is near or overdue, and at which nobody has looked for 30 days, or since the plan
 * began. Nobody is asked about what lies beyond the detail window.
 */
export const msStale: CheckDefinition = {
  code: 'MS-STALE',
  severity: 'hint',
  needs: [],
  fixes: ['reviewMilestone'],
  run(input) {
    const { today } = input.context;
    const until = detailWindow(input)?.to ?? today;
    const oldest = addDays(today, -staleDays);
    const start = readString(input.header, 'periodStart') ?? today;
    return judgeRows(input, milestoneRows, (milestone) => {
      const date = readString(milestone, 'date');
      const reviewed = readString(milestone, 'reviewedOn') ?? start;
      return date === undefined || date > until || isReached(milestone) || reviewed > oldest
        ? null
        : { field: 'reviewedOn', fix: 'reviewMilestone' };
    });
  },
};
