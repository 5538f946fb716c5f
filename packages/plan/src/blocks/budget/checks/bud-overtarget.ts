import type { CheckDefinition } from '../../../evaluate/check.ts';
import { calculateVariance } from '../../../formulas/face.ts';
import { linesOf, readMoney, settingsOf, totalOf } from '../budget-facts.ts';

/** BUD-OVERTARGET (004): the lines together cost more than the ceiling. */
export const budOverTarget: CheckDefinition = {
  code: 'BUD-OVERTARGET',
  severity: 'error',
  needs: [],
  fixes: ['lowerCosts'],
  run(input) {
    const home = input.home('budgetLines');
    if (home === null) {
      return [];
    }
    const ceiling = readMoney(settingsOf(input, home.block.key), 'targetCost');
    const total = totalOf(linesOf(input, home.block.key), 'plan');
    const over = calculateVariance(ceiling, total)?.amount ?? '0';
    if (ceiling === undefined || total === null || over === '0' || over.startsWith('-')) {
      return [];
    }
    const target = { section: home.section.key, block: home.block.key };
    return [
      {
        target,
        params: { overMoney: over, totalMoney: total, ceilingMoney: ceiling },
        fix: { kind: 'goto', key: 'lowerCosts', target },
      },
    ];
  },
};
