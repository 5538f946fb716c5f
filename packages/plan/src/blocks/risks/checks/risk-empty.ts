import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { judgeRows } from '../../judge-rows.ts';
import { riskRows } from '../collections.ts';
import { isOpenRisk } from '../risk-facts.ts';

/** RISK-EMPTY (004): no risk at all, or one that may still happen without an owner or a response. */
export const riskEmpty: CheckDefinition = {
  code: 'RISK-EMPTY',
  severity: 'warning',
  needs: [],
  variants: ['none', 'owner', 'response'],
  fixes: ['addRisk', 'chooseOwner', 'writeResponse'],
  run(input) {
    const home = input.home('risks');
    if (home !== null && input.rows('risks').length === 0) {
      return [
        {
          target: { section: home.section.key, block: home.block.key },
          params: { variant: 'none' },
          fix: { kind: 'change', key: 'addRisk', changes: [addAdvisedRow(input, 'risks', {})] },
        },
      ];
    }
    return judgeRows(input, riskRows, (risk) => {
      if (!isOpenRisk(risk)) {
        return null;
      }
      const owner = readString(risk, 'owner');
      if (owner === undefined || input.item(owner) === null) {
        return { field: 'owner', fix: 'chooseOwner', params: { variant: 'owner' } };
      }
      return readString(risk, 'response') === undefined
        ? { field: 'response', fix: 'writeResponse', params: { variant: 'response' } }
        : null;
    });
  },
};
