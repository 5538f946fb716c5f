import type { CheckDefinition } from '../../../evaluate/check.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { judgeRows } from '../../judge-rows.ts';
import { funnelStages } from '../collections.ts';
import { rowsAtStage } from '../funnel-facts.ts';

/** FUN-NOKPI (002-13): a stage that nothing measures. */
export const funNoKpi: CheckDefinition = {
  code: 'FUN-NOKPI',
  severity: 'warning',
  needs: [],
  fixes: ['addStageKpi'],
  run: (input) =>
    input.home('kpis') === null
      ? []
      : judgeRows(input, funnelStages, (stage) =>
          rowsAtStage(input, 'kpis', stage).length > 0
            ? null
            : {
                field: 'name',
                fix: 'addStageKpi',
                changes: [addAdvisedRow(input, 'kpis', { stage: { id: stage.id } })],
              },
        ),
};
