import { planMonths } from '../../../document/plan-months.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import { figuresOf } from '../../../fields/face.ts';
import { addDays, endOfMonth } from '../../../formulas/face.ts';
import { judgeKpis } from '../judge-kpis.ts';

/** Days after the end of a month within which its figures are to be there (001). */
const daysToFill = 10;

/** KPI-MISSING (001): a month of the plan has been over for ten days and has no actual; one finding per KPI. */
export const kpiMissing: CheckDefinition = {
  code: 'KPI-MISSING',
  severity: 'warning',
  needs: [],
  fixes: ['enterActual'],
  run(input) {
    const due = planMonths(input.header).filter(
      (month) => addDays(endOfMonth(month), daysToFill) < input.context.today,
    );
    return judgeKpis(input, (kpi) => {
      const actuals = figuresOf(kpi.fields.actual);
      const missing = due.filter((month) => !actuals.has(month));
      const [first] = missing;
      return first === undefined
        ? null
        : { field: 'actual', fix: 'enterActual', params: { firstMonth: first, count: missing.length } };
    });
  },
};
