import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { judgeRows } from '../../judge-rows.ts';
import { funnelStages } from '../collections.ts';
import { loyaltyStageOf, rowsAtStage } from '../funnel-facts.ts';

/** FUN-NOACT (000-41): a stage at which nothing is done. Of the loyalty stage LOYALTY-EMPTY says so. */
export const funNoAct: CheckDefinition = {
  code: 'FUN-NOACT',
  severity: 'warning',
  needs: [],
  fixes: ['addStageActivity'],
  run(input) {
    if (input.home('activities') === null) {
      return [];
    }
    const loyalty = loyaltyStageOf(input);
    return judgeRows(input, funnelStages, (stage) =>
      stage === loyalty || rowsAtStage(input, 'activities', stage).length > 0
        ? null
        : {
            field: 'name',
            fix: 'addStageActivity',
            changes: [addAdvisedRow(input, 'activities', { stage: { id: stage.id } })],
          },
    );
  },
};
