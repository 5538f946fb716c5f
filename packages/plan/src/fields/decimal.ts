import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { parseDecimal } from './parse-number.ts';

/** A decimal number, kept as canonical decimal string (`'12.5'`), from `min` to `max`. */
export function decimal(
  options: CommonOptions & { readonly min?: number; readonly max?: number } = {},
): FieldDefinition {
  return { type: 'decimal', ...options };
}

export const decimalType: FieldType = {
  name: 'decimal',
  merge: 'whole',
  parse: parseDecimal,
  toText: () => '',
  references: () => [],
};
