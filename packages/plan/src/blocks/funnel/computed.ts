import type { Item } from '../../document/document.ts';
import type { ComputedDefinition, ComputedValue } from '../../evaluate/computed.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readString } from '../../evaluate/read-field.ts';
import {
  calculateFunnelRevenue,
  calculateGrossProfit,
  calculateStageRates,
  findBottleneck,
} from '../../formulas/face.ts';
import { customerStageOf, economicsOf, rateAt, rowsAtStage, stepsOf, volumeAt } from './funnel-facts.ts';

function revenueOf(input: EvaluationInput): string | null {
  const economics = economicsOf(input);
  if (economics === null) {
    return null;
  }
  const { aov } = economics.fields;
  return calculateFunnelRevenue(
    volumeAt(input, customerStageOf(input)),
    readString(economics, 'ordersPerCustomerYear'),
    typeof aov === 'number' ? String(aov) : undefined,
  );
}

function profitOf(input: EvaluationInput): string | null {
  const economics = economicsOf(input);
  return economics === null
    ? null
    : calculateGrossProfit(revenueOf(input), readString(economics, 'grossMargin'));
}

/** The id of the stage that holds the funnel back most (F04). */
function bottleneckOf(input: EvaluationInput): string | null {
  const stages = input.rows('funnelStages');
  const at = findBottleneck(
    calculateStageRates(stepsOf(stages)),
    stages.map((stage) => readString(stage, 'benchmarkRate')),
  );
  return at === null ? null : (stages[at]?.id ?? null);
}

/** Rows that name a stage; no value while the plan has no such list. */
function countAt(
  input: EvaluationInput,
  collection: 'activities' | 'kpis',
  stage: Item | null,
): ComputedValue {
  return stage === null || input.home(collection) === null
    ? null
    : rowsAtStage(input, collection, stage).length;
}

/** What the activities of a stage cost together, in minor units; no value when none says what it costs. */
function budgetAt(input: EvaluationInput, stage: Item | null): string | null {
  const amounts = (stage === null ? [] : rowsAtStage(input, 'activities', stage)).flatMap(({ fields }) =>
    typeof fields.budget === 'number' ? [fields.budget] : [],
  );
  return amounts.length === 0 ? null : String(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** Volumes, rates, where the funnel is narrowest and what it brings in. */
export const funnelComputed: readonly ComputedDefinition[] = [
  {
    key: 'volume',
    collection: 'funnelStages',
    source: 'F01',
    calculate: (input, row) => volumeAt(input, row),
  },
  {
    key: 'arrivalRate',
    collection: 'funnelStages',
    source: 'F03',
    calculate: (input, row) => (row === null ? null : rateAt(input, row)),
  },
  {
    key: 'activityCount',
    collection: 'funnelStages',
    source: 'B10',
    calculate: (input, row) => countAt(input, 'activities', row),
  },
  {
    key: 'kpiCount',
    collection: 'funnelStages',
    source: 'B10',
    calculate: (input, row) => countAt(input, 'kpis', row),
  },
  {
    key: 'stageBudget',
    collection: 'funnelStages',
    source: 'B10',
    calculate: (input, row) => budgetAt(input, row),
  },
  {
    key: 'customers',
    source: 'F01',
    calculate: (input) => volumeAt(input, customerStageOf(input)),
  },
  { key: 'revenue', source: 'F09', calculate: (input) => revenueOf(input) },
  { key: 'grossProfit', source: 'F09', calculate: (input) => profitOf(input) },
  { key: 'bottleneck', source: 'F04', calculate: (input) => bottleneckOf(input) },
];
