import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { invalid } from './invalid-value.ts';
import { isEntries, parseEntries } from './parse-entries.ts';
import { parseReference } from './parse-id.ts';

/** Points to several items of the collection `to`, or of any of several; the id of an entry is the id of its item. `max` is the most entries, `atLeast` the fewest that a required list needs. */
export function referenceList(
  options: CommonOptions & {
    readonly to: string | readonly string[];
    readonly max?: number;
    readonly atLeast?: number;
  },
): FieldDefinition {
  return { type: 'referenceList', ...options };
}

export const referenceListType: FieldType = {
  name: 'referenceList',
  merge: 'entries',
  parse: (value, definition) =>
    parseEntries(value, definition, (given, id) => {
      const reference = parseReference(given);
      return reference.ok && reference.value.id !== id ? invalid('notId') : reference;
    }),
  toText: () => '',
  references: (value) => (isEntries(value) ? value.map((entry) => entry.id) : []),
};
