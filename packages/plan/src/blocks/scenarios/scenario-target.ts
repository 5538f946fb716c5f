import type { Change } from '../../changes/change-set.ts';
import type { Item } from '../../document/document.ts';
import { planMonths } from '../../document/plan-months.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readFlag, readReference, readReferences, readString } from '../../evaluate/read-field.ts';
import { figureAt, figuresOf, seriesEntry } from '../../fields/face.ts';
import { aggregate, aimFigures } from '../../formulas/face.ts';
import { unitOf } from '../goals/choose-kpi.ts';
import { aggregationOf } from '../kpis/kpi-facts.ts';
import { kpiFigureIn } from '../kpis/kpi-periods.ts';
import { chosenScenario, rowsOfScenario } from './scenario-facts.ts';

/** A result that the chosen scenario expects, and the KPI that measures it. */
interface ScenarioTarget {
  readonly kpi: Item;
  /** In the unit of the KPI. */
  readonly value: string;
}

/** What the chosen scenario expects: the result by which the three are compared, then its further ones. */
function expectedResults(input: EvaluationInput, chosen: Item) {
  const further = rowsOfScenario(input, chosen, 'scenarioResults');
  return [
    {
      metric: readString(chosen, 'expectedMetric'),
      unit: readString(chosen, 'expectedUnit'),
      value: readString(chosen, 'expectedValue'),
    },
    ...further.map((row) => ({
      metric: readString(row, 'metric'),
      unit: readString(row, 'unit'),
      value: readString(row, 'value'),
    })),
  ];
}

/**
 * The results that the chosen scenario expects, each at the KPI that measures it (004-53): one of the same metric and unit, of
 * several the one of a goal that the scenario pursues, then the one marked as the goal. None without a choice, a result or a KPI.
 */
function scenarioTargets(input: EvaluationInput): readonly ScenarioTarget[] {
  return input.once('scenarios.targets', () => {
    const chosen = chosenScenario(input);
    if (chosen === null) {
      return [];
    }
    const goals = new Set(readReferences(chosen, 'goals'));
    const rank = (kpi: Item) =>
      (goals.has(readReference(kpi, 'goal') ?? '') ? 2 : 0) + (readFlag(kpi, 'isGoal') ? 1 : 0);
    return expectedResults(input, chosen).flatMap(({ metric, unit = 'count', value }) => {
      const [kpi] =
        metric === undefined
          ? []
          : input
              .rows('kpis')
              .filter((row) => readString(row, 'metric') === metric && unitOf(row) === unit)
              .sort((a, b) => rank(b) - rank(a));
      return kpi === undefined || value === undefined ? [] : [{ kpi, value }];
    });
  });
}

/** What the chosen scenario expects of a KPI by the end of the plan, in the KPI’s unit; null where it says nothing of it. */
export function scenarioTargetOf(input: EvaluationInput, kpi: Item): string | null {
  return scenarioTargets(input).find((target) => target.kpi.id === kpi.id)?.value ?? null;
}

/**
 * The changes by which the targets of a KPI come to what the chosen scenario expects: its months in proportion, or, where it has
 * no targets, those of the plan alike, of a level the last. None where the scenario says nothing of the KPI, or what it says already.
 */
export function takeOverTarget(input: EvaluationInput, kpi: Item): readonly Change[] {
  const value = scenarioTargetOf(input, kpi);
  const how = aggregationOf(kpi);
  const known = figuresOf(kpi.fields.target);
  const wanted = planMonths(input.header);
  const months = known.size > 0 ? [...known.keys()] : how === 'last' ? wanted.slice(-1) : wanted;
  // Exactly there, or as far as anybody reads: either way there is nothing to bring closer.
  const reached = [
    aggregate([...known.values()], how),
    kpiFigureIn(kpi, { key: 'all', months: [...known.keys()] }, 'target'),
  ];
  if (value === null || reached.includes(value)) {
    return [];
  }
  const figures = months.map((month) => known.get(month) ?? '1');
  const aimed = aimFigures({ figures, how, start: readString(kpi, 'baseline') }, value) ?? [];
  return months.flatMap((month, index): readonly Change[] => {
    const figure = aimed[index];
    return figure === undefined || figure === figureAt(kpi.fields.target, month)
      ? []
      : [
          {
            op: 'item.set',
            id: kpi.id,
            field: 'target',
            entry: month,
            value: [seriesEntry(month, figure)],
          },
        ];
  });
}
