import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { parseDecimal } from './parse-number.ts';

/** A percentage, kept as fraction in a canonical decimal string: 35 % is `'0.35'`. `min` and `max` are fractions too. */
export function percent(
  options: CommonOptions & { readonly min?: number; readonly max?: number } = {},
): FieldDefinition {
  return { type: 'percent', ...options };
}

export const percentType: FieldType = {
  name: 'percent',
  merge: 'whole',
  parse: parseDecimal,
  toText: () => '',
  references: () => [],
};
