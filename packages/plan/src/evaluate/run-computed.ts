import { blockTypes } from '../blocks/block-types.ts';
import type { ComputedDefinition, ComputedValue } from './computed.ts';
import type { EvaluationInput, PlacedBlock } from './evaluation-input.ts';

export type ComputedValues = ReadonlyMap<string, Readonly<Record<string, ComputedValue>>>;

/**
 * Calculates the values of every block type that stands visibly in the plan: by item id for rows, by `block:<key>` for
 * blocks.
 */
export function runComputed(input: EvaluationInput): ComputedValues {
  const values = new Map<string, Record<string, ComputedValue>>();
  const put = (key: string, name: string, value: ComputedValue) => {
    const known = values.get(key);
    if (known === undefined) {
      values.set(key, { [name]: value });
    } else {
      known[name] = value;
    }
  };
  for (const { type, computed } of blockTypes) {
    const placed = input.blocks(type);
    for (const definition of placed.length === 0 ? [] : computed) {
      calculate(input, placed, definition, put);
    }
  }
  return values;
}

function calculate(
  input: EvaluationInput,
  placed: readonly PlacedBlock[],
  definition: ComputedDefinition,
  put: (key: string, name: string, value: ComputedValue) => void,
): void {
  const { key, collection } = definition;
  if (collection === undefined) {
    for (const { block } of placed) {
      put(`block:${block.key}`, key, definition.calculate(input, null, block.key));
    }
    return;
  }
  const home = input.home(collection)?.block.key ?? '';
  for (const row of input.rows(collection)) {
    put(row.id, key, definition.calculate(input, row, row.block ?? home));
  }
}
