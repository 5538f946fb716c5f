import { planMonths } from '../../../document/plan-months.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import { figuresOf } from '../../../fields/face.ts';
import { judgeKpis } from '../judge-kpis.ts';

/** KPI-NOTARGET (001): a month of the plan without a target; one finding per KPI, which names the first. */
export const kpiNoTarget: CheckDefinition = {
  code: 'KPI-NOTARGET',
  severity: 'warning',
  needs: [],
  fixes: ['setTargets'],
  run(input) {
    const months = planMonths(input.header);
    return judgeKpis(input, (kpi) => {
      const targets = figuresOf(kpi.fields.target);
      const missing = months.filter((month) => !targets.has(month));
      const [first] = missing;
      return first === undefined
        ? null
        : { field: 'target', fix: 'setTargets', params: { firstMonth: first, count: missing.length } };
    });
  },
};
