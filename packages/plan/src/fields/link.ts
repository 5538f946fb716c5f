import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { parseAddress } from './parse-link.ts';

/** The address of a web page: http or https, at most 2,000 characters. */
export function link(options: CommonOptions = {}): FieldDefinition {
  return { type: 'link', ...options };
}

export const linkType: FieldType = {
  name: 'link',
  merge: 'whole',
  parse: (value) => parseAddress(value, ['http:', 'https:']),
  toText: () => '',
  references: () => [],
};
