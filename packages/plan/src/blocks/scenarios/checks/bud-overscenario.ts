import type { CheckDefinition } from '../../../evaluate/check.ts';
import { calculateVariance, isBelow } from '../../../formulas/face.ts';
import { agreedCost, budgetTotal } from '../scenario-facts.ts';

/**
 * BUD-OVERTARGET (004), scenario part: the budget costs more than the scenario that was chosen. Only where that one has
 * costs of its own: a share of the budget cannot be exceeded by it.
 */
export const budOverScenario: CheckDefinition = {
  code: 'BUD-OVERTARGET',
  severity: 'error',
  needs: [],
  variants: ['scenario'],
  fixes: ['lowerCosts'],
  run(input) {
    const home = input.home('budgetLines');
    const agreed = agreedCost(input);
    const total = budgetTotal(input);
    if (home === null || agreed === null || total === null || !isBelow(agreed, total)) {
      return [];
    }
    const target = { section: home.section.key, block: home.block.key };
    return [
      {
        target,
        params: {
          variant: 'scenario',
          overMoney: calculateVariance(agreed, total)?.amount ?? '0',
          agreedMoney: agreed,
        },
        fix: { kind: 'goto', key: 'lowerCosts', target },
      },
    ];
  },
};
