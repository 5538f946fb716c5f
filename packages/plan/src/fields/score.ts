import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { parseInteger } from './parse-number.ts';

/** A whole number on a scale, e.g. 1 to 5, kept as canonical decimal string. */
export function score(
  options: CommonOptions & { readonly min: number; readonly max: number },
): FieldDefinition {
  return { type: 'score', ...options };
}

export const scoreType: FieldType = {
  name: 'score',
  merge: 'whole',
  parse: parseInteger,
  toText: () => '',
  references: () => [],
};
