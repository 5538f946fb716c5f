import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { quadrants } from '../collections.ts';
import { quadrantOf } from '../swot-facts.ts';

/** SWOT-EMPTY (000-11..14, 004-15..19): a quadrant without a point. */
export const swotEmpty: CheckDefinition = {
  code: 'SWOT-EMPTY',
  severity: 'warning',
  needs: [],
  variants: quadrants,
  fixes: ['addPoint'],
  run(input) {
    const home = input.home('swotItems');
    if (home === null) {
      return [];
    }
    const filled = new Set(input.rows('swotItems').map(quadrantOf));
    return quadrants
      .filter((quadrant) => !filled.has(quadrant))
      .map((quadrant) => ({
        target: { section: home.section.key, block: home.block.key },
        params: { variant: quadrant },
        fix: {
          kind: 'change',
          key: 'addPoint',
          changes: [addAdvisedRow(input, 'swotItems', { quadrant })],
        },
      }));
  },
};
