import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { isFarther } from '../../../formulas/face.ts';
import { judgeRows } from '../../judge-rows.ts';
import { toDate } from '../budget-facts.ts';

/** BUD-VARIANCE (004): a line costs more or less than planned to date (F22), beyond the agency's `deviationPct`, and no note says why. */
export const budVariance: CheckDefinition = {
  code: 'BUD-VARIANCE',
  severity: 'warning',
  needs: ['settings'],
  variants: ['over', 'under'],
  fixes: ['explainVariance'],
  run(input) {
    const limit = input.context.settings?.deviationPct;
    return judgeRows(input, { key: 'budgetLines', titleField: 'label' }, (line) => {
      const share = toDate([line])?.variance?.share ?? null;
      if (limit === undefined || share === null || readString(line, 'note') !== undefined) {
        return null;
      }
      return isFarther(share, limit)
        ? {
            field: 'note',
            fix: 'explainVariance',
            params: {
              variant: share.startsWith('-') ? 'under' : 'over',
              byShare: share.replace(/^-/, ''),
            },
          }
        : null;
    });
  },
};
