import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';

/** GOV-NOPARENT (004): nothing is taken over from the general marketing plan, or nothing says where that stands. */
export const govNoParent: CheckDefinition = {
  code: 'GOV-NOPARENT',
  severity: 'warning',
  needs: [],
  variants: ['goals', 'source'],
  fixes: ['addParentGoal', 'nameParentSource'],
  run(input) {
    const home = input.home('parentGoals');
    const goals = input.rows('parentGoals');
    const [first] = goals;
    if (home === null || goals.some(({ fields }) => fields.source !== undefined)) {
      return [];
    }
    const place = { section: home.section.key, block: home.block.key };
    if (first === undefined) {
      const changes = [addAdvisedRow(input, 'parentGoals', {})];
      return [
        {
          target: place,
          params: { variant: 'goals' },
          fix: { kind: 'change', key: 'addParentGoal', changes },
        },
      ];
    }
    const target = { ...place, item: first.id, field: 'source' };
    return [
      { target, params: { variant: 'source' }, fix: { kind: 'goto', key: 'nameParentSource', target } },
    ];
  },
};
