import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readFlag, readReference, readString } from '../../evaluate/read-field.ts';
import { figuresOf } from '../../fields/face.ts';
import { calculateAttainment } from '../../formulas/face.ts';
import { attainmentOf, levelOf } from '../kpis/kpi-facts.ts';

/**
 * F27 of a goal: how far its KPI has come on the goal's own way from starting value to target. A KPI that is summed over
 * months has its own way, from zero to the sum of its targets. Null without a KPI in the goal's unit that has actuals.
 */
export function goalAttainment(input: EvaluationInput, goal: Item): string | null {
  const kpi = kpiOf(input, goal);
  if (kpi === null || figuresOf(kpi.fields.actual).size === 0) {
    return null;
  }
  const level = levelOf(kpi);
  return level === null
    ? attainmentOf(kpi)
    : calculateAttainment(readString(goal, 'baseline'), readString(goal, 'target'), level);
}

/** The KPI that stands for a goal: the one marked so, else the first that measures the same metric. */
function kpiOf(input: EvaluationInput, goal: Item): Item | null {
  const byGoal = input.once('goals.kpis', () =>
    Map.groupBy(input.rows('kpis'), (kpi) => readReference(kpi, 'goal')),
  );
  const unitOf = (row: Item) => readString(row, 'unit') ?? 'count';
  const own = (byGoal.get(goal.id) ?? []).filter((kpi) => unitOf(kpi) === unitOf(goal));
  const metric = readString(goal, 'metric');
  return (
    own.find((kpi) => readFlag(kpi, 'isGoal')) ??
    own.find((kpi) => metric !== undefined && readString(kpi, 'metric') === metric) ??
    null
  );
}
