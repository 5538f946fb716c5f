import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { isFarther } from '../../../formulas/face.ts';
import { judgeRows } from '../../judge-rows.ts';
import { counted, countedFields, gapOf } from '../reconciliation-facts.ts';

/** KPI-GAP (002): analytics and sales count differently (F31) beyond the agency's `gapPct`. One finding per month, about the widest gap. */
export const kpiGap: CheckDefinition = {
  code: 'KPI-GAP',
  severity: 'warning',
  needs: ['settings'],
  variants: counted,
  fixes: ['checkTracking'],
  run(input) {
    const limit = input.context.settings?.gapPct;
    return judgeRows(input, { key: 'reconciliation' }, (row) => {
      const month = readString(row, 'month');
      const gaps = counted
        .map((of) => ({ of, gap: (gapOf(row, of) ?? '0').replace(/^-/, '') }))
        .filter(({ gap }) => limit !== undefined && isFarther(gap, limit));
      const [widest] = gaps.sort((a, b) => (isFarther(a.gap, b.gap) ? -1 : 1));
      return widest === undefined || month === undefined
        ? null
        : {
            field: countedFields[widest.of][0],
            fix: 'checkTracking',
            params: { variant: widest.of, inMonth: month, byShare: widest.gap },
          };
    });
  },
};
