import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readFlag } from '../../../evaluate/read-field.ts';
import { goalFromKpi, goalsMeantBy } from '../goal-of-kpi.ts';
import { judgeKpis } from '../judge-kpis.ts';
import { goalOf } from '../kpi-facts.ts';

/**
 * KPI-NOLINK (000): a KPI that serves no goal, or one that was removed. One that is marked as the goal itself (B18) is
 * linked to the goal that says the same, or becomes a goal.
 */
export const kpiNoLink: CheckDefinition = {
  code: 'KPI-NOLINK',
  severity: 'warning',
  needs: [],
  fixes: ['linkGoal', 'chooseGoal', 'makeGoal'],
  run(input) {
    const goals = input.rows('goals');
    const canAdd = input.home('goals') !== null;
    return judgeKpis(input, (kpi) => {
      const field = 'goal';
      if (goalOf(input, kpi) !== null) {
        return null;
      }
      const isGoal = readFlag(kpi, 'isGoal') && canAdd;
      const [only, ...others] = isGoal ? goalsMeantBy(input, kpi) : goals;
      if (isGoal && only === undefined) {
        return { field, fix: 'makeGoal', changes: goalFromKpi(input, kpi) };
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
