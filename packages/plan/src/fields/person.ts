import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { parseItemId } from './parse-id.ts';

/** A person: the id of an entry of the document's `people`. Names and addresses stand outside the document. */
export function person(options: CommonOptions = {}): FieldDefinition {
  return { type: 'person', ...options };
}

export const personType: FieldType = {
  name: 'person',
  merge: 'whole',
  parse: parseItemId,
  toText: () => '',
  references: (value) => (typeof value === 'string' ? [value] : []),
};
