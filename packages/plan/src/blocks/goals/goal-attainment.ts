import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readFlag, readReference, readString } from '../../evaluate/read-field.ts';
import { figuresOf } from '../../fields/face.ts';
import { calculateAttainment } from '../../formulas/face.ts';
import { attainmentOf, levelOf } from '../kpis/kpi-facts.ts';
import { chooseKpi, unitOf } from './choose-kpi.ts';

/**
 * F27 of a goal: how far its KPI has come on the goal's own way from starting value to target. A KPI that is summed over
 * months has its own way, from zero to the sum of its targets. So has one that is marked as the goal itself where the goal
 * says no figures, or says them in another unit. Null without such a KPI that has actuals.
 */
export function goalAttainment(input: EvaluationInput, goal: Item): string | null {
  const kpi = kpiOf(input, goal);
  if (kpi === null || figuresOf(kpi.fields.actual).size === 0) {
    return null;
  }
  const level = levelOf(kpi);
  if (level === null) {
    return attainmentOf(kpi);
  }
  const onGoal =
    unitOf(kpi) === unitOf(goal)
      ? calculateAttainment(readString(goal, 'baseline'), readString(goal, 'target'), level)
      : null;
  return onGoal ?? (readFlag(kpi, 'isGoal') ? attainmentOf(kpi) : null);
}

/** The KPI that stands for a goal; every goal asks, so KPIs are put by goal once. */
function kpiOf(input: EvaluationInput, goal: Item): Item | null {
  const byGoal = input.once('goals.kpis', () =>
    Map.groupBy(input.rows('kpis'), (kpi) => readReference(kpi, 'goal')),
  );
  return chooseKpi(byGoal.get(goal.id) ?? [], goal);
}
