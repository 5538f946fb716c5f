import type { Item } from '../../document/document.ts';
import type { ComputedDefinition } from '../../evaluate/computed.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readFlag, readString } from '../../evaluate/read-field.ts';
import { figuresOf } from '../../fields/face.ts';
import {
  calculateChannelShare,
  calculateContingency,
  calculateExperimentShare,
  calculateForecast,
  calculateResourceCost,
  calculateSum,
  calculateVariance,
  type Figures,
  isBelow,
  sumByQuarter,
  sumByYear,
  sumEstimates,
} from '../../formulas/face.ts';
import { agreedCost } from '../scenarios/scenario-facts.ts';
import {
  estimateOf,
  linesOf,
  planned,
  readMoney,
  settingsOf,
  spent,
  toDate,
  totalOf,
} from './budget-facts.ts';

type OfLine = (line: Item, input: EvaluationInput, blockKey: string) => string | null;

function line(key: string, source: string, calculate: OfLine): ComputedDefinition {
  return {
    key,
    collection: 'budgetLines',
    source,
    calculate: (input, row, blockKey) => (row === null ? null : calculate(row, input, blockKey)),
  };
}

type OfBudget = (lines: readonly Item[], input: EvaluationInput, blockKey: string) => string | Figures | null;

function whole(key: string, source: string, calculate: OfBudget): ComputedDefinition {
  return {
    key,
    source,
    calculate: (input, _row, blockKey) => {
      const value = calculate(linesOf(input, blockKey), input, blockKey);
      return value === null || typeof value === 'string' ? value : Object.fromEntries(value);
    },
  };
}

/** What all lines of a budget are planned to cost: every line asks for it. */
function plannedTotal(input: EvaluationInput, blockKey: string): string | null {
  return input.once(`budget.plannedTotal ${blockKey}`, () => totalOf(linesOf(input, blockKey), 'plan'));
}

/** The planned cost of each channel as a share of all lines (F20). */
function channelShares(lines: readonly Item[]): Figures {
  const total = totalOf(lines, 'plan');
  const byChannel = Map.groupBy(lines, (row) => readString(row, 'channel') ?? '');
  return new Map(
    [...byChannel].flatMap(([channel, rows]) => {
      const share = calculateChannelShare(totalOf(rows, 'plan'), total);
      return channel === '' || share === null ? [] : [[channel, share] as const];
    }),
  );
}

/** By how much what is ordered or under contract for a line exceeds what is planned for it; null when it does not. */
function overCommitted(row: Item): string | null {
  const over = calculateVariance(totalOf([row], 'plan') ?? '0', readMoney(row, 'committed'))?.amount;
  return over !== undefined && isBelow('0', over) ? over : null;
}

function estimates(lines: readonly Item[]) {
  return sumEstimates(lines.map(estimateOf).filter((estimate) => estimate !== null));
}

function contingency(lines: readonly Item[], input: EvaluationInput, blockKey: string): string | null {
  const settings = settingsOf(input, blockKey);
  return calculateContingency(
    totalOf(lines, 'plan'),
    settings === null ? undefined : readString(settings, 'contingency'),
  );
}

function resourceCost(row: Item): string | null {
  return calculateResourceCost(calculateSum(figuresOf(row.fields.quantity).values()), readMoney(row, 'rate'));
}

/** Values that follow from lines, settings and resources. Money in minor units, shares as fractions. */
export const budgetComputed: readonly ComputedDefinition[] = [
  line('total', 'B16', (row) => totalOf([row], 'plan')),
  line('actualTotal', 'B16', (row) => totalOf([row], 'actual')),
  line('share', 'F20', (row, input, blockKey) =>
    calculateChannelShare(totalOf([row], 'plan'), plannedTotal(input, blockKey)),
  ),
  line('planToDate', 'F22', (row) => toDate([row])?.plan ?? null),
  line('variance', 'F22', (row) => toDate([row])?.variance?.amount ?? null),
  line('varianceShare', 'F22', (row) => toDate([row])?.variance?.share ?? null),
  line('forecast', 'F22', (row) => forecast([row])),
  line('expected', 'F24', (row) => estimateOf(row)?.expected ?? null),
  line('deviation', 'F24', (row) => estimateOf(row)?.deviation ?? null),
  line('overCommitted', 'B16', overCommitted),
  {
    key: 'quantityTotal',
    collection: 'resources',
    source: 'B16',
    calculate: (_input, row) => (row === null ? null : calculateSum(figuresOf(row.fields.quantity).values())),
  },
  {
    key: 'cost',
    collection: 'resources',
    source: 'B16',
    calculate: (_input, row) => (row === null ? null : resourceCost(row)),
  },
  whole('plannedTotal', 'B16', (lines) => totalOf(lines, 'plan')),
  whole('spentTotal', 'B16', (lines) => totalOf(lines, 'actual')),
  whole('committedTotal', 'B16', (lines) => calculateSum(lines.map((row) => readMoney(row, 'committed')))),
  whole('overCommitted', 'B16', (lines) =>
    lines.some((row) => readMoney(row, 'committed') !== undefined)
      ? calculateSum(['0', ...lines.map(overCommitted)])
      : null,
  ),
  whole('plannedByMonth', 'B16', planned),
  whole('plannedByQuarter', 'B16', (lines) => sumByQuarter(planned(lines))),
  whole('plannedByYear', 'B16', (lines) => sumByYear(planned(lines))),
  whole('spentByMonth', 'B16', spent),
  whole('spentByQuarter', 'B16', (lines) => sumByQuarter(spent(lines))),
  whole('spentByYear', 'B16', (lines) => sumByYear(spent(lines))),
  whole('channelShares', 'F20', channelShares),
  whole('experimentShare', 'F21', (lines) =>
    calculateExperimentShare(
      totalOf(
        lines.filter((row) => readFlag(row, 'isExperiment')),
        'plan',
      ),
      totalOf(lines, 'plan'),
    ),
  ),
  whole('planToDate', 'F22', (lines) => toDate(lines)?.plan ?? null),
  whole('variance', 'F22', (lines) => toDate(lines)?.variance?.amount ?? null),
  whole('varianceShare', 'F22', (lines) => toDate(lines)?.variance?.share ?? null),
  whole('forecast', 'F22', forecast),
  whole('expected', 'F24b', (lines) => estimates(lines)?.expected ?? null),
  whole('deviation', 'F24b', (lines) => estimates(lines)?.deviation ?? null),
  whole('contingencyAmount', 'B16', contingency),
  whole('overTarget', 'B16', (lines, input, blockKey) => {
    const target = readMoney(settingsOf(input, blockKey), 'targetCost');
    return calculateVariance(target, totalOf(lines, 'plan'))?.amount ?? null;
  }),
  whole('agreedCost', 'B17', (_lines, input) => agreedCost(input)),
  whole('resourceTotal', 'B16', (_lines, input, blockKey) =>
    calculateSum(input.rowsOf(blockKey, 'resources').map(resourceCost)),
  ),
];

function forecast(lines: readonly Item[]): string | null {
  const so = toDate(lines);
  return so === null ? totalOf(lines, 'plan') : calculateForecast(so.actual, so.remaining);
}
