import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeKpis } from '../judge-kpis.ts';
import { goalOf } from '../kpi-facts.ts';

/** KPI-NOLINK (000): a KPI that serves no goal, or one that was removed. */
export const kpiNoLink: CheckDefinition = {
  code: 'KPI-NOLINK',
  severity: 'warning',
  needs: [],
  fixes: ['linkGoal', 'chooseGoal'],
  run(input) {
    const [only, ...others] = input.rows('goals');
    return judgeKpis(input, (kpi) => {
      const field = 'goal';
      if (goalOf(input, kpi) !== null) {
        return null;
      }
      return only === undefined || others.length > 0
        ? { field, fix: 'chooseGoal' }
        : {
            field,
            fix: 'linkGoal',
            changes: [{ op: 'item.set', id: kpi.id, field, value: { id: only.id } }],
          };
    });
  },
};
