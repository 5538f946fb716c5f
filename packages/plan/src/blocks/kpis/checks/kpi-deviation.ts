import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeKpis } from '../judge-kpis.ts';
import { deviationIn, judgedMonths, noteOf, statusIn } from '../kpi-facts.ts';

/**
 * KPI-DEVIATION (003): a month that is over lies beyond the threshold, on either side, and no note says anything about
 * it. One finding per KPI, about the last such month.
 */
export const kpiDeviation: CheckDefinition = {
  code: 'KPI-DEVIATION',
  severity: 'warning',
  needs: [],
  variants: ['above', 'below'],
  fixes: ['noteDeviation'],
  run: (input) =>
    judgeKpis(input, (kpi) => {
      const found = judgedMonths(input, kpi).findLast((month) => {
        const status = statusIn(input, kpi, month);
        return status !== null && status !== 'within' && noteOf(input, kpi, month.month) === null;
      });
      const share = found === undefined ? null : deviationIn(found);
      return found === undefined || share === null
        ? null
        : {
            field: 'actual',
            fix: 'noteDeviation',
            params: {
              variant: share.startsWith('-') ? 'below' : 'above',
              inMonth: found.month,
              byShare: share.replace(/^-/, ''),
            },
          };
    }),
};
