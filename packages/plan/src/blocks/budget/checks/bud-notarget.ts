import { orderAt } from '../../../canonical/face.ts';
import type { Change } from '../../../changes/change-set.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import type { EvaluationInput, PlacedBlock } from '../../../evaluate/evaluation-input.ts';
import { singleRowId } from '../../derived-rows.ts';
import { agreedCost } from '../../scenarios/scenario-facts.ts';
import { readMoney, settingsOf } from '../budget-facts.ts';

/** BUD-NOTARGET (004): a budget without a ceiling; what the chosen scenario costs makes one. Only where the template asks for it. */
export const budNoTarget: CheckDefinition = {
  code: 'BUD-NOTARGET',
  severity: 'warning',
  needs: [],
  optIn: true,
  fixes: ['setTargetCost', 'takeScenarioCost'],
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
    const agreed = agreedCost(input);
    const fix =
      agreed === null
        ? ({ kind: 'goto', key: 'setTargetCost', target } as const)
        : ({ kind: 'change', key: 'takeScenarioCost', changes: [setCeiling(input, home, agreed)] } as const);
    return [{ target, params: {}, fix }];
  },
};

/** The change that makes an amount in minor units the ceiling of a budget. */
function setCeiling(input: EvaluationInput, { block }: PlacedBlock, amount: string): Change {
  const id = singleRowId(input.document.id, block.key, 'budgetSettings');
  const value = Number(amount);
  return settingsOf(input, block.key) === null
    ? {
        op: 'item.add',
        id,
        collection: 'budgetSettings',
        block: block.key,
        order: orderAt(0),
        fields: { targetCost: value },
      }
    : { op: 'item.set', id, field: 'targetCost', value };
}
