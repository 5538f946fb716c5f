import { ok } from '@kader/errors';
import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { invalid } from './invalid-value.ts';

const entryKey = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,119}$/;

/**
 * The key of an entry of a catalogue (metrics, channels …). Catalogues are versioned library data, so that the entry
 * exists is not asked here: a key no longer found reads as such.
 */
export function catalogueEntry(options: CommonOptions & { readonly catalogue: string }): FieldDefinition {
  return { type: 'catalogueEntry', ...options };
}

export const catalogueEntryType: FieldType = {
  name: 'catalogueEntry',
  merge: 'whole',
  parse(value) {
    if (typeof value !== 'string') {
      return invalid('type');
    }
    if (value === '') {
      return invalid('empty');
    }
    return entryKey.test(value) ? ok(value) : invalid('notKey');
  },
  toText: () => '',
  references: () => [],
};
