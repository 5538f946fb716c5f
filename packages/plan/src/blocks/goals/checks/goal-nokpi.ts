import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readReference, readReferences, readString } from '../../../evaluate/read-field.ts';
import { judgeGoals } from '../judge-goals.ts';

/** GOAL-NOKPI (000, 003): a goal that nothing measures: it names no metric and no KPI, and no KPI serves it. */
export const goalNoKpi: CheckDefinition = {
  code: 'GOAL-NOKPI',
  severity: 'error',
  needs: [],
  fixes: ['chooseMetric'],
  run(input) {
    const measured = new Set(input.rows('kpis').map((kpi) => readReference(kpi, 'goal')));
    return judgeGoals(input, (goal) =>
      readString(goal, 'metric') === undefined &&
      !measured.has(goal.id) &&
      readReferences(goal, 'kpis').every((kpi) => input.item(kpi) === null)
        ? { field: 'metric', fix: 'chooseMetric' }
        : null,
    );
  },
};
