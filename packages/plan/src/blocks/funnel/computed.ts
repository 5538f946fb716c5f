import type { Item } from '../../document/document.ts';
import type { ComputedDefinition, ComputedValue } from '../../evaluate/computed.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { breakEvenRoasOf, paybackOf, valueToCostOf } from './customer-worth.ts';
import { funnelOf, placeOfStage, rowsAtStage } from './funnel-facts.ts';
import { budgetOf } from './stage-load.ts';
import { winOrKeepOf } from './win-or-keep.ts';

/** A figure of a stage; no value where the row is none. */
function atStage(input: EvaluationInput, row: Item | null, figure: 'volumes' | 'rates'): string | null {
  return row === null ? null : (funnelOf(input)[figure][placeOfStage(input, row)] ?? null);
}

/** The id of the stage that holds the funnel back most (F04). */
function bottleneckOf(input: EvaluationInput): string | null {
  const { bottleneck } = funnelOf(input);
  return bottleneck === null ? null : (input.rows('funnelStages')[bottleneck]?.id ?? null);
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

/** Volumes, rates, where the funnel is narrowest, what it brings in and what a customer is worth. */
export const funnelComputed: readonly ComputedDefinition[] = [
  {
    key: 'volume',
    collection: 'funnelStages',
    source: 'F01',
    calculate: (input, row) => atStage(input, row, 'volumes'),
  },
  {
    key: 'arrivalRate',
    collection: 'funnelStages',
    source: 'F03',
    calculate: (input, row) => atStage(input, row, 'rates'),
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
    calculate: (input, row) => (row === null ? null : budgetOf(rowsAtStage(input, 'activities', row))),
  },
  { key: 'customers', source: 'F01', calculate: (input) => funnelOf(input).customers },
  { key: 'revenue', source: 'F09', calculate: (input) => funnelOf(input).revenue },
  { key: 'grossProfit', source: 'F09', calculate: (input) => funnelOf(input).grossProfit },
  { key: 'bottleneck', source: 'F04', calculate: (input) => bottleneckOf(input) },
  { key: 'breakEvenRoas', source: 'F12', calculate: (input) => breakEvenRoasOf(input) },
  { key: 'valueToCost', source: 'F15', calculate: (input) => valueToCostOf(input) },
  { key: 'payback', source: 'F15', calculate: (input) => paybackOf(input) },
  { key: 'winOrKeep', source: 'F40', calculate: (input) => winOrKeepOf(input) },
];
