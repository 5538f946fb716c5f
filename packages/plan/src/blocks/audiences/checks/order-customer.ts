import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { linesOf } from '../audience-facts.ts';

/** ORDER-CUSTOMER (002-15): something is going to be done, and no need of any audience is recorded that it could answer. */
export const orderCustomer: CheckDefinition = {
  code: 'ORDER-CUSTOMER',
  severity: 'warning',
  needs: [],
  fixes: ['addAudience', 'writeNeeds'],
  run(input) {
    const home = input.home('audiences');
    const audiences = input.rows('audiences');
    const isKnown = audiences.some((audience) => linesOf(audience, 'needs').length > 0);
    const isPlanned = input.blocks('activities').some(({ block }) => input.isFilled(block.key));
    if (home === null || isKnown || !isPlanned) {
      return [];
    }
    const place = { section: home.section.key, block: home.block.key };
    const [first] = audiences;
    if (first === undefined) {
      const changes = [addAdvisedRow(input, 'audiences', {})];
      return [{ target: place, params: {}, fix: { kind: 'change', key: 'addAudience', changes } }];
    }
    const target = { ...place, item: first.id, field: 'needs' };
    return [{ target, params: {}, fix: { kind: 'goto', key: 'writeNeeds', target } }];
  },
};
