import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';

/** GOV-NOASSUMP (004): nothing says what the plan takes to be so. */
export const govNoAssump: CheckDefinition = {
  code: 'GOV-NOASSUMP',
  severity: 'warning',
  needs: [],
  fixes: ['addAssumption'],
  run(input) {
    const home = input.home('assumptions');
    if (home === null || input.rows('assumptions').length > 0) {
      return [];
    }
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: {},
        fix: { kind: 'change', key: 'addAssumption', changes: [addAdvisedRow(input, 'assumptions', {})] },
      },
    ];
  },
};
