import { ok, type Result } from '@kader/errors';
import { compareOrder, isOrderKey } from '../canonical/order-key.ts';
import type { FieldDefinition } from './field-type.ts';
import type { ListEntry } from './field-value.ts';
import { invalid } from './invalid-value.ts';
import { isRecord } from './parse-id.ts';

/** Most entries of a list whose definition does not say. */
export const maxEntries = 100;

const entryId = /^[0-9A-Za-z_-]{1,64}$/;

/**
 * The entries of a list field in canonical form: each `{ id, order, value }`, in the order of (order, id), ids
 * unique. `parseValue` reads the value of one entry and may ask for its id.
 */
export function parseEntries(
  value: unknown,
  definition: FieldDefinition,
  parseValue: (value: unknown, id: string) => Result<ListEntry['value']>,
): Result<readonly ListEntry[]> {
  if (!Array.isArray(value)) {
    return invalid('type');
  }
  if (value.length === 0) {
    return invalid('empty');
  }
  const max = definition.max ?? maxEntries;
  if (value.length > max) {
    return invalid('tooMany', max);
  }
  const entries: ListEntry[] = [];
  const ids = new Set<string>();
  for (const given of value as readonly unknown[]) {
    const entry = parseEntry(given, parseValue);
    if (!entry.ok) {
      return entry;
    }
    if (ids.has(entry.value.id)) {
      return invalid('duplicate');
    }
    ids.add(entry.value.id);
    entries.push(entry.value);
  }
  return ok(entries.sort(compareOrder));
}

function parseEntry(
  given: unknown,
  parseValue: (value: unknown, id: string) => Result<ListEntry['value']>,
): Result<ListEntry> {
  if (!isRecord(given)) {
    return invalid('type');
  }
  const { id, order } = given;
  if (typeof id !== 'string' || !entryId.test(id)) {
    return invalid('notId');
  }
  if (!isOrderKey(order)) {
    return invalid('notOrder');
  }
  const parsed = parseValue(given.value, id);
  return parsed.ok ? ok({ id, order, value: parsed.value }) : parsed;
}

/** Whether a stored value is the entries of a list. */
export function isEntries(value: unknown): value is readonly ListEntry[] {
  return Array.isArray(value);
}
