import type { Item } from '../document/document.ts';
import type { FindingTarget } from '../evaluate/check.ts';
import type { EvaluationInput } from '../evaluate/evaluation-input.ts';
import type { PlanQuarter } from './plan-quarters.ts';

/** What a row still lacks for a step to be done. */
export type CloseLack =
  | 'actual'
  | 'cause'
  | 'end'
  | 'outcome'
  | 'learning'
  | 'owner'
  | 'dates'
  | 'budget'
  | 'kpis'
  | 'channels'
  | 'level'
  | 'held';

/** A row on which something is left to do. */
export interface CloseItem {
  readonly row: string;
  /** Where it is done; `month` in a series. */
  readonly place: FindingTarget & { readonly month?: string };
  readonly lacks: readonly CloseLack[];
  /** Months `YYYY-MM` that it is about. */
  readonly months?: readonly string[];
  /** The day `YYYY-MM-DD` on which a meeting is to be, or was to be. */
  readonly day?: string;
}

/** One of the steps, in order: `nothing` where the quarter or the plan has nothing of the kind. */
export interface CloseStep {
  readonly key: 'actuals' | 'deviations' | 'experiments' | 'detail' | 'meeting' | 'version';
  readonly state: 'done' | 'open' | 'nothing';
  /** How many rows it is about, those that are done among them. */
  readonly total: number;
  readonly items: readonly CloseItem[];
  /** The block in which it is done; null where the plan shows none. */
  readonly place: FindingTarget | null;
}

/** A quarter that is being closed. */
export interface ClosingQuarter extends PlanQuarter {
  /** The first day on which closing it makes sense. */
  readonly closingFrom: string;
  /** The quarter after it; null where the plan ends with it. */
  readonly next: PlanQuarter | null;
}

/** Rows of a collection that a visible block shows. */
export function shown(input: EvaluationInput, collection: string): readonly Item[] {
  return input.home(collection) === null ? [] : input.rows(collection);
}

/** The block in which the rows of a collection are at home; null where none shows them. */
export function homePlace(input: EvaluationInput, collection: string): FindingTarget | null {
  const home = input.home(collection);
  return home === null ? null : { section: home.section.key, block: home.block.key };
}

/** A field of a row, in that block. */
export function placeOf(input: EvaluationInput, row: Item, field: string): FindingTarget {
  return { ...homePlace(input, row.collection), item: row.id, field };
}

/** A step by how many rows it is about and what is left to do on them. */
export function stepOf(
  key: CloseStep['key'],
  { total, items, place }: Pick<CloseStep, 'total' | 'items' | 'place'>,
): CloseStep {
  return { key, state: items.length > 0 ? 'open' : total > 0 ? 'done' : 'nothing', total, items, place };
}
