import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { addMonths, rulesOfWords } from '../../../formulas/face.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { rhythmOf } from '../follow-up-facts.ts';

/** FUP-NOMEETING (001): no meeting about the plan stands in the calendar. */
export const fupNoMeeting: CheckDefinition = {
  code: 'FUP-NOMEETING',
  severity: 'error',
  needs: [],
  fixes: ['planMeeting'],
  run(input) {
    const home = input.home('meetings');
    if (home === null || input.rows('meetings').some((meeting) => rhythmOf(meeting) !== null)) {
      return [];
    }
    const start = readString(input.header, 'periodStart') ?? input.context.today;
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: {},
        fix: {
          kind: 'change',
          key: 'planMeeting',
          changes: [
            addAdvisedRow(input, 'meetings', {
              frequency: rulesOfWords.monthly,
              firstDate: addMonths(start, 1),
            }),
          ],
        },
      },
    ];
  },
};
