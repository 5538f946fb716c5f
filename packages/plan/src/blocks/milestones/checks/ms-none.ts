import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { detailWindow } from '../../activities/detail-window.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';

/** MS-NONE (004): nothing has to be there by a day within the detail window. */
export const msNone: CheckDefinition = {
  code: 'MS-NONE',
  severity: 'warning',
  needs: [],
  fixes: ['addMilestone'],
  run(input) {
    const home = input.home('milestones');
    const window = detailWindow(input);
    const isIn = (day: string | undefined) =>
      day !== undefined && window !== null && day >= window.from && day <= window.to;
    if (
      home === null ||
      window === null ||
      input.rows('milestones').some((milestone) => isIn(readString(milestone, 'date')))
    ) {
      return [];
    }
    const added = addAdvisedRow(input, 'milestones', { date: window.to });
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: {},
        fix: { kind: 'change', key: 'addMilestone', changes: [added] },
      },
    ];
  },
};
