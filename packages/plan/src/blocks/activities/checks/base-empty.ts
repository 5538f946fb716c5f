import type { Item } from '../../../document/document.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { isCounted, layerOf } from '../activity-facts.ts';

/** BASE-EMPTY (001): nothing runs all the time; campaigns fall silent in between. */
export const baseEmpty: CheckDefinition = {
  code: 'BASE-EMPTY',
  severity: 'warning',
  needs: [],
  fixes: ['addBaseActivity'],
  run(input) {
    const home = input.home('activities');
    if (home === null || input.rows('activities').some(isRunningBase)) {
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

function isRunningBase(activity: Item): boolean {
  return isCounted(activity) && layerOf(activity) === 'base';
}
