import { ok } from '@kader/errors';
import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { invalid } from './invalid-value.ts';

/** An amount in integer minor units of the document's currency, |x| ≤ 2^53−1; `min` and `max` in minor units too. */
export function money(
  options: CommonOptions & { readonly min?: number; readonly max?: number } = {},
): FieldDefinition {
  return { type: 'money', ...options };
}

export const moneyType: FieldType = {
  name: 'money',
  merge: 'whole',
  parse(value, definition) {
    if (typeof value !== 'number') {
      return invalid('type');
    }
    if (!Number.isInteger(value)) {
      return invalid('notInteger');
    }
    const min = definition.min ?? Number.MIN_SAFE_INTEGER;
    const max = definition.max ?? Number.MAX_SAFE_INTEGER;
    if (value < min) {
      return invalid('tooSmall', min);
    }
    // Adding 0 turns -0, which compares and prints unlike 0, into 0.
    return value > max ? invalid('tooBig', max) : ok(value + 0);
  },
  toText: () => '',
  references: () => [],
};
