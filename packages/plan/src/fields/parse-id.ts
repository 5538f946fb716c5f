import { ok, type Result } from '@kader/errors';
import type { Reference } from './field-value.ts';
import { invalid } from './invalid-value.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a value is the id of an item: a UUID in lower case. */
export function isItemId(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value);
}

/** The id of an item, in lower case. */
export function parseItemId(value: unknown): Result<string> {
  if (typeof value !== 'string') {
    return invalid('type');
  }
  const id = value.toLowerCase();
  return isItemId(id) ? ok(id) : invalid('notId');
}

/** `{ id }`, without anything else the object may have carried. Whether the item exists is not asked: a dangling reference reads as removed. */
export function parseReference(value: unknown): Result<Reference> {
  if (!isRecord(value)) {
    return invalid('type');
  }
  const id = parseItemId(value.id);
  return id.ok ? ok({ id: id.value }) : id;
}

/** Whether a value is an object that is not a list. Its keys are read by name only, so inherited ones do not matter. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
