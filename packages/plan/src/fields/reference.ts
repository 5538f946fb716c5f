import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { isRecord, parseReference } from './parse-id.ts';

/** Points to an item of the collection `to` of the same document. */
export function reference(options: CommonOptions & { readonly to: string }): FieldDefinition {
  return { type: 'reference', ...options };
}

export const referenceType: FieldType = {
  name: 'reference',
  merge: 'whole',
  parse: parseReference,
  toText: () => '',
  references: (value) => (isRecord(value) && typeof value.id === 'string' ? [value.id] : []),
};
