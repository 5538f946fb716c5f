import type { Item } from '../document/document.ts';
import type { EvaluationInput } from './evaluation-input.ts';

/**
 * A calculated value: canonical decimal string, count, choice key, flags or figures per key (a month, a channel), or null
 * for "no value" (shown as a dash, never 0).
 */
export type ComputedValue =
  | string
  | number
  | null
  | Readonly<Record<string, boolean>>
  | Readonly<Record<string, string>>;

/** A value calculated for every row of a collection, or for a block (`collection` absent). */
export interface ComputedDefinition {
  readonly key: string;
  readonly collection?: string;
  /** Source id of the formula, e.g. `F26`. */
  readonly source: string;
  calculate(input: EvaluationInput, row: Item | null, blockKey: string): ComputedValue;
}
