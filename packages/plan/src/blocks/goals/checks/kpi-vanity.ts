import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeGoals } from '../judge-goals.ts';

/** KPI-VANITY (003): a goal that rests only on a metric which looks good but guides no decision. */
export const kpiVanity: CheckDefinition = {
  code: 'KPI-VANITY',
  severity: 'warning',
  needs: ['catalogues'],
  fixes: ['chooseTellingMetric'],
  run(input) {
    const metrics = input.context.catalogues?.metrics ?? [];
    const vanity = new Set(metrics.filter((metric) => metric.vanity).map((metric) => metric.key));
    return judgeGoals(input, (goal) => {
      const metric = readString(goal, 'metric');
      return metric !== undefined && vanity.has(metric)
        ? { field: 'metric', fix: 'chooseTellingMetric', params: { metric } }
        : null;
    });
  },
};
