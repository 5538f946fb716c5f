import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { parseDecimal } from './parse-number.ts';

/**
 * A number whose unit stands in the sibling field `unitField`. Kept as canonical decimal string: for money the integer
 * minor units, for percent the fraction, else the number itself. `convertMeasure` carries it over when the unit changes.
 */
export function measure(options: CommonOptions & { readonly unitField: string }): FieldDefinition {
  return { type: 'measure', ...options };
}

export const measureType: FieldType = {
  name: 'measure',
  merge: 'whole',
  parse: parseDecimal,
  toText: () => '',
  references: () => [],
};
