import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { isEntries, parseEntries } from './parse-entries.ts';
import { parseLine } from './parse-text.ts';

/** Longest text of one entry, in characters. */
const maxEntryText = 500;

/** A list of lines of text; `max` is the most entries. */
export function textList(options: CommonOptions & { readonly max?: number } = {}): FieldDefinition {
  return { type: 'textList', ...options };
}

export const textListType: FieldType = {
  name: 'textList',
  merge: 'entries',
  parse: (value, definition) => parseEntries(value, definition, (line) => parseLine(line, maxEntryText)),
  toText: (value) =>
    isEntries(value)
      ? value.flatMap((entry) => (typeof entry.value === 'string' ? [entry.value] : [])).join('\n')
      : '',
  references: () => [],
};
