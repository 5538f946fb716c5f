import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readReference, readString } from '../../../evaluate/read-field.ts';
import { isVanity } from '../../kpis/kpi-facts.ts';
import { judgeGoals } from '../judge-goals.ts';

/**
 * KPI-VANITY (003): a goal that rests only on what looks good but guides no decision: its own metric, and every KPI that
 * serves it. A KPI of which somebody said otherwise, with the reason, carries the goal.
 */
export const kpiVanity: CheckDefinition = {
  code: 'KPI-VANITY',
  severity: 'warning',
  needs: ['catalogues'],
  fixes: ['chooseTellingMetric'],
  run(input) {
    const metrics = input.context.catalogues?.metrics ?? [];
    const vanity = new Set(metrics.filter((metric) => metric.vanity).map((metric) => metric.key));
    const kpis = Map.groupBy(input.rows('kpis'), (kpi) => readReference(kpi, 'goal') ?? '');
    return judgeGoals(input, (goal) => {
      const metric = readString(goal, 'metric');
      const own = kpis.get(goal.id) ?? [];
      const measures = [
        ...(metric === undefined ? [] : [vanity.has(metric)]),
        ...own.map((kpi) => isVanity(input, kpi)),
      ];
      return measures.length > 0 && measures.every(Boolean)
        ? { field: 'metric', fix: 'chooseTellingMetric', params: metric === undefined ? {} : { metric } }
        : null;
    });
  },
};
