import type { Item } from '../../document/document.ts';
import type { ComputedDefinition, ComputedValue } from '../../evaluate/computed.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readString } from '../../evaluate/read-field.ts';
import { calculateThreePoint, type ThreePoint, weighScenarios } from '../../formulas/face.ts';
import {
  chosenScenario,
  costOf,
  costPerResult,
  overlapOf,
  partsOfScenario,
  scenariosByType,
  typeOf,
} from './scenario-facts.ts';
import { scenarioTypes } from './scenario-types.ts';

type OfScenario = (input: EvaluationInput, scenario: Item) => ComputedValue;

function scenario(key: string, source: string, calculate: OfScenario): ComputedDefinition {
  return {
    key,
    collection: 'scenarios',
    source,
    calculate: (input, row) => (row === null ? null : calculate(input, row)),
  };
}

/** F24 over the three: the cheapest is the lowest cost, the dearest the highest, as the types are named (N3). */
function threePoint(input: EvaluationInput): ThreePoint | null {
  const costs = scenarioTypes.map((type) => {
    const row = scenariosByType(input).get(type);
    return row === undefined ? undefined : (costOf(input, row) ?? undefined);
  });
  const [highest, likely, lowest] = costs;
  return calculateThreePoint(lowest, likely, highest);
}

/** F25: a value of the three, weighed by their probabilities. */
function weighed(input: EvaluationInput, figureOf: (row: Item) => string | null | undefined): string | null {
  const rows = [...scenariosByType(input).values()];
  return rows.length < scenarioTypes.length
    ? null
    : weighScenarios(
        rows.map((row) => ({ probability: readString(row, 'probability'), value: figureOf(row) })),
      );
}

/** Whether all three expect a result of the same metric in the same unit: only then can it be weighed. */
function expectsOneMetric(input: EvaluationInput): boolean {
  const kinds = [...scenariosByType(input).values()].map(
    (row) => `${readString(row, 'expectedMetric')} ${readString(row, 'expectedUnit')}`,
  );
  return new Set(kinds).size === 1;
}

/** What each scenario costs and brings, and what the three say together. Money in minor units, shares as fractions. */
export const scenarioComputed: readonly ComputedDefinition[] = [
  scenario('cost', 'B17', costOf),
  scenario('costPerResult', 'B17', costPerResult),
  scenario('overlap', 'F39', overlapOf),
  scenario('parts', 'B17', (input, row) => ({ ...partsOfScenario(input, row) })),
  scenario(
    'partCount',
    'B17',
    (input, row) => Object.values(partsOfScenario(input, row)).filter(Boolean).length,
  ),
  {
    key: 'chosenType',
    source: 'B17',
    calculate: (input) => {
      const chosen = chosenScenario(input);
      return chosen === null ? null : typeOf(chosen);
    },
  },
  { key: 'weightedCost', source: 'F25', calculate: (input) => weighed(input, (row) => costOf(input, row)) },
  {
    key: 'weightedResult',
    source: 'F25',
    calculate: (input) =>
      expectsOneMetric(input) ? weighed(input, (row) => readString(row, 'expectedValue')) : null,
  },
  { key: 'expectedCost', source: 'F24', calculate: (input) => threePoint(input)?.expected ?? null },
  { key: 'costDeviation', source: 'F24', calculate: (input) => threePoint(input)?.deviation ?? null },
];
