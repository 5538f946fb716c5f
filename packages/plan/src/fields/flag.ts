import { ok } from '@kader/errors';
import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { invalid } from './invalid-value.ts';

/** Yes, or nothing: only `true` is kept, and "no" is the absent key. */
export function flag(options: CommonOptions = {}): FieldDefinition {
  return { type: 'flag', ...options };
}

export const flagType: FieldType = {
  name: 'flag',
  merge: 'whole',
  parse(value) {
    if (value === false) {
      return invalid('empty');
    }
    return value === true ? ok(true) : invalid('type');
  },
  toText: () => '',
  references: () => [],
};
