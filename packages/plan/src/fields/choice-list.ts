import { ok } from '@kader/errors';
import { orderAt } from '../canonical/order-key.ts';
import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { invalid } from './invalid-value.ts';
import { parseEntries } from './parse-entries.ts';
import { isRecord } from './parse-id.ts';

/**
 * Several of a few keys, offered and kept in this order, whatever the order in which they were chosen; their words stand
 * in `fields/<block type>.json`. The id of an entry is its key: two people who choose the same one choose it once, and both keep what
 * they chose beside it. It is there for the purposes of a channel (block type `channels`, domain B12); no block of the
 * four-step template has a choice of several.
 */
export function choiceList(
  options: CommonOptions & { readonly options: readonly string[] },
): FieldDefinition {
  return { type: 'choiceList', ...options };
}

export const choiceListType: FieldType = {
  name: 'choiceList',
  merge: 'entries',
  parse(value, definition) {
    if (!Array.isArray(value)) {
      return invalid('type');
    }
    const { options = [] } = definition;
    const placed = (value as readonly unknown[]).map((entry) =>
      isRecord(entry) ? { ...entry, order: orderOf(options, entry.id) } : entry,
    );
    return parseEntries(placed, definition, (given, id) =>
      given === id && options.includes(id) ? ok(id) : invalid('notOption'),
    );
  },
  toText: () => '',
  references: () => [],
};

/** Where an option stands among all; what is none of them stands first until it is refused. */
function orderOf(options: readonly string[], key: unknown): string {
  return orderAt(Math.max(0, typeof key === 'string' ? options.indexOf(key) : 0));
}
