import type { CheckDefinition } from '../../../evaluate/check.ts';
import { judgeRows } from '../../judge-rows.ts';
import { experimentRows } from '../collections.ts';
import { isOver } from '../experiment-facts.ts';

/** EXP-NOMETRIC (001): no metric, no starting value or no last day: nobody could tell what came of it. */
export const expNoMetric: CheckDefinition = {
  code: 'EXP-NOMETRIC',
  severity: 'warning',
  needs: [],
  variants: ['metric', 'baseline', 'end'],
  fixes: ['completeMeasurement'],
  run: (input) =>
    judgeRows(input, experimentRows, (experiment) => {
      const field = (['metric', 'baseline', 'end'] as const).find(
        (part) => experiment.fields[part] === undefined,
      );
      return field === undefined || isOver(experiment)
        ? null
        : { field, fix: 'completeMeasurement', params: { variant: field } };
    }),
};
