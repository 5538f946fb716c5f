import { ok } from '@kader/errors';
import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { invalid } from './invalid-value.ts';

/** One of a few keys, offered in this order; their words stand in the block's language files. */
export function choice(options: CommonOptions & { readonly options: readonly string[] }): FieldDefinition {
  return { type: 'choice', ...options };
}

export const choiceType: FieldType = {
  name: 'choice',
  merge: 'whole',
  parse(value, definition) {
    if (typeof value !== 'string') {
      return invalid('type');
    }
    if (value === '') {
      return invalid('empty');
    }
    return definition.options?.includes(value) ? ok(value) : invalid('notOption');
  },
  toText: () => '',
  references: () => [],
};
