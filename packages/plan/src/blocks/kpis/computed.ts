import type { Item } from '../../document/document.ts';
import type { ComputedDefinition, ComputedValue } from '../../evaluate/computed.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readString } from '../../evaluate/read-field.ts';
import { figuresOf } from '../../fields/face.ts';
import {
  calculateElapsed,
  calculatePace,
  calculateVariance,
  endOfMonth,
  judgePace,
} from '../../formulas/face.ts';
import { scenarioTargetOf } from '../scenarios/scenario-target.ts';
import { attainmentOf, deviationIn, latestMonth, statusIn } from './kpi-facts.ts';
import { gapOf } from './reconciliation-facts.ts';

function ofRow(
  collection: string,
  key: string,
  source: string,
  calculate: (row: Item, input: EvaluationInput) => ComputedValue,
): ComputedDefinition {
  return {
    key,
    collection,
    source,
    calculate: (input, row) => (row === null ? null : calculate(row, input)),
  };
}

/** F27b, measured where the figures end: at the end of the last month that has an actual, or today while it still runs. */
function paceOf(input: EvaluationInput, kpi: Item): string | null {
  const last = [...figuresOf(kpi.fields.actual).keys()].at(-1);
  if (last === undefined) {
    return null;
  }
  const start = readString(input.header, 'periodStart');
  const end = readString(input.header, 'periodEnd');
  const { today } = input.context;
  const isOver = endOfMonth(last) < today;
  return calculatePace(attainmentOf(kpi), calculateElapsed(start, end, isOver ? endOfMonth(last) : today));
}

const latest = (kpi: Item, input: EvaluationInput) => latestMonth(input, kpi);

/** Values that follow from a KPI's months, and from setting analytics beside sales. */
export const kpiComputed: readonly ComputedDefinition[] = [
  ofRow('kpis', 'latestMonth', 'B18', (kpi, input) => latest(kpi, input)?.month ?? null),
  ofRow('kpis', 'latestTarget', 'B18', (kpi, input) => latest(kpi, input)?.target ?? null),
  ofRow('kpis', 'latestActual', 'B18', (kpi, input) => latest(kpi, input)?.actual ?? null),
  ofRow('kpis', 'variance', 'F22', (kpi, input) => {
    const month = latest(kpi, input);
    return calculateVariance(month?.target, month?.actual)?.amount ?? null;
  }),
  ofRow('kpis', 'deviation', 'F22', (kpi, input) => {
    const month = latest(kpi, input);
    return month === null ? null : deviationIn(month);
  }),
  ofRow('kpis', 'status', '003', (kpi, input) => {
    const month = latest(kpi, input);
    return month === null ? null : statusIn(input, kpi, month);
  }),
  ofRow('kpis', 'attainment', 'F27', attainmentOf),
  ofRow('kpis', 'pace', 'F27b', (kpi, input) => paceOf(input, kpi)),
  ofRow('kpis', 'paceStatus', 'F27b', (kpi, input) => judgePace(paceOf(input, kpi))),
  ofRow('kpis', 'scenarioTarget', 'B17', (kpi, input) => scenarioTargetOf(input, kpi)),
  ofRow('reconciliation', 'gapOrders', 'F31', (row) => gapOf(row, 'orders')),
  ofRow('reconciliation', 'gapRevenue', 'F31', (row) => gapOf(row, 'revenue')),
  ofRow('reconciliation', 'gapLeads', 'F31', (row) => gapOf(row, 'leads')),
];
