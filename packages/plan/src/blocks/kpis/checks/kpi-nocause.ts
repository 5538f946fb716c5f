import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeKpis } from '../judge-kpis.ts';
import { judgedMonths, noteOf, statusIn } from '../kpi-facts.ts';

/** KPI-NOCAUSE (002 rule 5): a deviation has been noted, but not where it comes from. One finding per KPI, about the last. */
export const kpiNoCause: CheckDefinition = {
  code: 'KPI-NOCAUSE',
  severity: 'warning',
  needs: [],
  fixes: ['nameCause'],
  run: (input) =>
    judgeKpis(input, (kpi) => {
      const found = judgedMonths(input, kpi).findLast((month) => {
        const note = noteOf(input, kpi, month.month);
        const status = note === null ? null : statusIn(input, kpi, month);
        return (
          status !== null &&
          status !== 'within' &&
          note !== null &&
          readString(note, 'note') !== undefined &&
          readString(note, 'cause') === undefined
        );
      });
      return found === undefined
        ? null
        : { field: 'actual', fix: 'nameCause', params: { inMonth: found.month } };
    }),
};
