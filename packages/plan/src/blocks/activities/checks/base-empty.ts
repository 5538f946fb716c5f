import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { layerOf } from '../activity-facts.ts';

/** BASE-EMPTY (001): nothing runs all the time; campaigns fall silent in between. */
export const baseEmpty: CheckDefinition = {
  code: 'BASE-EMPTY',
  severity: 'warning',
  needs: [],
  fixes: ['addBaseActivity'],
  run(input) {
    const home = input.home('activities');
    if (home === null || input.rows('activities').some((activity) => layerOf(activity) === 'base')) {
      return [];
    }
    const fields = { layer: 'base', status: 'planned' };
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: {},
        fix: {
          kind: 'change',
          key: 'addBaseActivity',
          changes: [addAdvisedRow(input, 'activities', fields)],
        },
      },
    ];
  },
};
