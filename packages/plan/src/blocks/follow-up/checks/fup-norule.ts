import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';

/** FUP-NORULE (002, 001): nothing says what happens when a figure is off. */
export const fupNoRule: CheckDefinition = {
  code: 'FUP-NORULE',
  severity: 'warning',
  needs: [],
  fixes: ['addRule'],
  run(input) {
    const home = input.home('adjustmentRules');
    if (home === null || input.rows('adjustmentRules').length > 0) {
      return [];
    }
    const [kpi] = input.rows('kpis');
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: {},
        fix: {
          kind: 'change',
          key: 'addRule',
          changes: [
            addAdvisedRow(input, 'adjustmentRules', {
              ...(kpi === undefined ? {} : { kpi: { id: kpi.id } }),
              condition: 'below',
              deviation: '0.1',
            }),
          ],
        },
      },
    ];
  },
};
