import { fail, ok, type Result } from '@kader/errors';
// The small form: browsers load this file as well, to read what the device kept.
import * as z from 'zod/mini';
import { cleanLine } from '../canonical/clean-text.ts';
import { isShallow } from '../canonical/is-shallow.ts';
import { isOrderKey } from '../canonical/order-key.ts';
import { ownKeyForm } from '../document/own-sections.ts';
import type { FieldValue } from '../fields/field-value.ts';
import { isItemId } from '../fields/parse-id.ts';
import { type Change, type ChangeSet, maxChangesInSet } from './change-set.ts';
import { type Definitions, parseValue, registeredDefinitions } from './definitions.ts';
import { maxSeenText } from './seen-text.ts';

const id = z.string().check(z.refine(isItemId));
const key = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/));
/** Of a section or a block: the template's, or the document's own. */
const place = z.union([key, z.string().check(z.regex(ownKeyForm))]);
const entry = z.string().check(z.regex(/^[0-9A-Za-z_-]{1,64}$/));
const order = z.string().check(z.refine(isOrderKey));
const value = z.custom<FieldValue>((given) => given !== null && isShallow(given));
const clean = z.string().check(
  z.minLength(1),
  z.maxLength(80),
  z.refine((text) => cleanLine(text) === text),
);
const origin = z.strictObject({ element: clean, version: z.int().check(z.minimum(1)) });

/** What says of a row what it is and where it stands: of one that is added, and of one in a plan's file. */
export const rowShape = {
  id,
  collection: key,
  order,
  fields: z.record(key, value),
  parent: z.exactOptional(id),
  block: z.exactOptional(place),
  origin: z.exactOptional(origin),
};

const changeShape = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('item.add'), ...rowShape }),
  z.strictObject({
    op: z.literal('item.set'),
    id,
    field: key,
    entry: z.exactOptional(entry),
    value: z.exactOptional(value),
  }),
  z.strictObject({ op: z.literal('item.move'), id, order }),
  z.strictObject({ op: z.literal('item.remove'), id }),
  z.strictObject({ op: z.literal('item.restore'), id }),
  z.strictObject({ op: z.literal('section.set'), section: place, field: key, value: z.exactOptional(value) }),
  z.strictObject({ op: z.literal('section.move'), section: place, order }),
  z.strictObject({ op: z.literal('document.set'), field: key, value: z.exactOptional(value) }),
]);

const baseShape = z.strictObject({
  seen: z.union([z.int().check(z.minimum(0)), id]),
  text: z.exactOptional(z.string().check(z.maxLength(maxSeenText))),
});

/** Unknown keys beside these three are left to the caller, who may send more along (`persons`). */
const setShape = z.object({
  id,
  changes: z.array(changeShape).check(z.minLength(1), z.maxLength(maxChangesInSet)),
  base: z.record(z.string().check(z.maxLength(200)), baseShape),
});

/**
 * Reads a change set from outside: `{ id, changes, base }`, 1 to 2,000 changes. Values of added rows, sections and the
 * header come back in canonical form; those of `item.set` are read by `apply`, which knows the item's collection.
 * Answers INVALID_CHANGE with the path of the first fault and `params.reason`.
 */
export function parseChangeSet(
  given: unknown,
  definitions: Definitions = registeredDefinitions,
): Result<ChangeSet> {
  const parsed = setShape.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail('INVALID_CHANGE', {
      path: (issue?.path ?? []).map(String),
      params: { reason: issue?.code ?? 'invalid' },
    });
  }
  const { changes, base } = parsed.data;
  const canonical: Change[] = [];
  for (const [index, change] of changes.entries()) {
    const read = parseChange(change, definitions, ['changes', String(index)]);
    if (!read.ok) {
      return read;
    }
    canonical.push(read.value);
  }
  return ok({ id: parsed.data.id, changes: canonical, base });
}

function parseChange(change: Change, definitions: Definitions, path: readonly string[]): Result<Change> {
  if (change.op === 'item.add') {
    const fields: [string, FieldValue][] = [];
    for (const [field, raw] of Object.entries(change.fields)) {
      const address = { collection: change.collection, field };
      const read = parseValue(definitions, address, raw, [...path, 'fields', field]);
      if (!read.ok) {
        return read;
      }
      fields.push([field, read.value]);
    }
    return ok({ ...change, fields: Object.fromEntries(fields) });
  }
  if ((change.op !== 'section.set' && change.op !== 'document.set') || change.value === undefined) {
    return ok(change);
  }
  const collection = change.op === 'section.set' ? 'sections' : 'document';
  const read = parseValue(definitions, { collection, field: change.field }, change.value, [...path, 'value']);
  return read.ok ? ok({ ...change, value: read.value }) : read;
}
