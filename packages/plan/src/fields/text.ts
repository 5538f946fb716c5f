import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { invalid } from './invalid-value.ts';
import { parseLine } from './parse-text.ts';

/** Longest text whose definition does not say, in characters. */
const maxText = 500;

/** One line of plain text of at most `max` characters; with `pattern` a code of that form. */
export function text(
  options: CommonOptions & Pick<FieldDefinition, 'max' | 'pattern'> = {},
): FieldDefinition {
  return { type: 'text', max: maxText, ...options };
}

export const textType: FieldType = {
  name: 'text',
  merge: 'words',
  parse(value, { max = maxText, pattern }) {
    const line = parseLine(value, max);
    const fits = !line.ok || pattern === undefined || new RegExp(`^(?:${pattern})$`).test(line.value);
    return fits ? line : invalid('notOption');
  },
  toText: (value) => (typeof value === 'string' ? value : ''),
  references: () => [],
};
