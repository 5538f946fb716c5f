import { keepPerObject } from '../../canonical/keep-per-object.ts';
import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { figuresOf } from '../../fields/face.ts';
import {
  calculateSum,
  calculateThreePoint,
  calculateVariance,
  type Figures,
  sumAfter,
  sumByMonth,
  sumUntil,
  type ThreePoint,
  type Variance,
} from '../../formulas/face.ts';
import { singleRowId } from '../derived-rows.ts';

/** Planned or actual cost of a line by month, in minor units. */
function costsOf(line: Item, field: 'plan' | 'actual'): Figures {
  return figuresOf(line.fields[field]);
}

/** The planned or actual cost of one or more lines, in minor units; null when none has a figure. */
export function totalOf(lines: readonly Item[], field: 'plan' | 'actual'): string | null {
  return calculateSum(lines.map((line) => sumOf(costsOf(line, field))));
}

const sumOf = keepPerObject((figures: Figures) => calculateSum(figures.values()));

/** What lines are planned to cost by month. */
export const planned = keepPerObject((lines: readonly Item[]) =>
  sumByMonth(lines.map((line) => costsOf(line, 'plan'))),
);

/** What lines cost so far by month. */
export const spent = keepPerObject((lines: readonly Item[]) =>
  sumByMonth(lines.map((line) => costsOf(line, 'actual'))),
);

/** The lines that a budget shows. */
export function linesOf(input: EvaluationInput, blockKey: string): readonly Item[] {
  return input.rowsOf(blockKey, 'budgetLines');
}

/** What a budget says about itself: ceiling, VAT, contingency; null when nothing is filled. */
export function settingsOf(input: EvaluationInput, blockKey: string): Item | null {
  return input.item(singleRowId(input.document.id, blockKey, 'budgetSettings'));
}

/** An amount of money in a field, as text in minor units. */
export function readMoney(item: Item | null, field: string): string | undefined {
  const value = item?.fields[field];
  return typeof value === 'number' ? String(value) : undefined;
}

/** What lines cost so far beside what they were to cost by then (F22), and what is planned for the rest. */
export interface ToDate {
  /** The last month `YYYY-MM` with an actual cost. */
  readonly until: string;
  readonly plan: string;
  readonly actual: string;
  readonly remaining: string | null;
  readonly variance: Variance | null;
}

/**
 * Compares lines with their plan up to the last month in which one of them has an actual cost: months in which nobody has
 * written anything yet are no saving. Null without actuals.
 */
export function toDate(lines: readonly Item[]): ToDate | null {
  const [first] = lines;
  return lines.length === 1 && first !== undefined ? lineToDate(first) : linesToDate(lines);
}

const lineToDate = keepPerObject((line: Item) => compareToDate([line]));
const linesToDate = keepPerObject(compareToDate);

function compareToDate(lines: readonly Item[]): ToDate | null {
  const actuals = spent(lines);
  const until = [...actuals.keys()].sort().at(-1);
  const actual = calculateSum(actuals.values());
  if (until === undefined || actual === null) {
    return null;
  }
  const plans = planned(lines);
  const plan = sumUntil(plans, until) ?? '0';
  return {
    until,
    plan,
    actual,
    remaining: sumAfter(plans, until),
    variance: calculateVariance(plan, actual),
  };
}

/** F24 of a line: what its three guesses come to, in minor units. */
export function estimateOf(line: Item): ThreePoint | null {
  return calculateThreePoint(
    readMoney(line, 'estimateLow'),
    readMoney(line, 'estimateLikely'),
    readMoney(line, 'estimateHigh'),
  );
}
