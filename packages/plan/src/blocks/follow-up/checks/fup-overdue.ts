import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { overdueSince } from '../follow-up-facts.ts';

/** FUP-OVERDUE (002 rule 5): a meeting or a report was due, and nothing says that it happened. */
export const fupOverdue: CheckDefinition = {
  code: 'FUP-OVERDUE',
  severity: 'warning',
  needs: [],
  variants: ['meeting', 'report'],
  fixes: ['recordMeeting', 'recordReport'],
  run(input) {
    const ofCollection = (collection: string, variant: string, field: string, fix: string) =>
      judgeRows(input, { key: collection, titleField: 'name' }, (row) => {
        const due = overdueSince(input, row);
        return due === null ? null : { field, fix, params: { variant, dueDay: due } };
      });
    return [
      ...ofCollection('meetings', 'meeting', 'lastHeld', 'recordMeeting'),
      ...ofCollection('reports', 'report', 'lastSent', 'recordReport'),
    ];
  },
};
