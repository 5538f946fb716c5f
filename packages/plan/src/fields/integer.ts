import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { parseInteger } from './parse-number.ts';

/** A whole number, kept as canonical decimal string (`'12'`), from `min` to `max`. */
export function integer(
  options: CommonOptions & { readonly min?: number; readonly max?: number } = {},
): FieldDefinition {
  return { type: 'integer', ...options };
}

export const integerType: FieldType = {
  name: 'integer',
  merge: 'whole',
  parse: parseInteger,
  toText: () => '',
  references: () => [],
};
