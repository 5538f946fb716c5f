import { ok } from '@kader/errors';
import { catalogueEntryType } from './catalogue-entry.ts';
import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { invalid } from './invalid-value.ts';
import { isEntries, parseEntries } from './parse-entries.ts';

/**
 * Keys of several entries of a catalogue. The id of an entry is its key, so that two people who add the same one add it
 * once. `max` is the most entries.
 */
export function catalogueList(
  options: CommonOptions & { readonly catalogue: string; readonly max?: number },
): FieldDefinition {
  return { type: 'catalogueList', ...options };
}

export const catalogueListType: FieldType = {
  name: 'catalogueList',
  merge: 'entries',
  parse: (value, definition) =>
    parseEntries(value, definition, (given, id) => {
      const key = catalogueEntryType.parse(given, definition);
      if (!key.ok || typeof key.value !== 'string') {
        return invalid('notKey');
      }
      return key.value === id ? ok(key.value) : invalid('notKey');
    }),
  toText: () => '',
  references: () => [],
};

/** The keys in a stored list of catalogue entries, in order; none for another value. */
export function catalogueKeys(value: unknown): readonly string[] {
  return isEntries(value) ? value.map((entry) => entry.id) : [];
}
