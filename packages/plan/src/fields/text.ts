import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { parseLine } from './parse-text.ts';

/** Longest text whose definition does not say, in characters. */
const maxText = 500;

/** One line of plain text of at most `max` characters. */
export function text(options: CommonOptions & { readonly max?: number } = {}): FieldDefinition {
  return { type: 'text', max: maxText, ...options };
}

export const textType: FieldType = {
  name: 'text',
  merge: 'words',
  parse: (value, definition) => parseLine(value, definition.max ?? maxText),
  toText: (value) => (typeof value === 'string' ? value : ''),
  references: () => [],
};
