import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';

/** AUD-EMPTY (000-18, 002-11): a plan that addresses nobody. */
export const audEmpty: CheckDefinition = {
  code: 'AUD-EMPTY',
  severity: 'error',
  needs: [],
  fixes: ['addAudience'],
  run(input) {
    const home = input.home('audiences');
    if (home === null || input.rows('audiences').length > 0) {
      return [];
    }
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: {},
        fix: { kind: 'change', key: 'addAudience', changes: [addAdvisedRow(input, 'audiences', {})] },
      },
    ];
  },
};
