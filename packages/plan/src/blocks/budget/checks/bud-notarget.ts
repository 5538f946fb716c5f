import type { CheckDefinition } from '../../../evaluate/check.ts';
import { singleRowId } from '../../derived-rows.ts';
import { readMoney, settingsOf } from '../budget-facts.ts';

/** BUD-NOTARGET (004): a budget without a ceiling. Only where the template asks for one. */
export const budNoTarget: CheckDefinition = {
  code: 'BUD-NOTARGET',
  severity: 'warning',
  needs: [],
  optIn: true,
  fixes: ['setTargetCost'],
  run(input) {
    const home = input.home('budgetLines');
    if (home === null || readMoney(settingsOf(input, home.block.key), 'targetCost') !== undefined) {
      return [];
    }
    const target = {
      section: home.section.key,
      block: home.block.key,
      item: singleRowId(input.document.id, home.block.key, 'budgetSettings'),
      field: 'targetCost',
    };
    return [{ target, params: {}, fix: { kind: 'goto', key: 'setTargetCost', target } }];
  },
};
