import { fail, ok, type Result } from '@kader/errors';
import { compareOrder } from '../canonical/order-key.ts';
import type { Item } from '../document/document.ts';
import { ownSectionOf } from '../document/own-sections.ts';
import type { FieldDefinition } from '../fields/field-type.ts';
import { fieldTypes, parseField, sameValue } from '../fields/field-types.ts';
import type { FieldValue } from '../fields/field-value.ts';
import { invalid } from '../fields/invalid-value.ts';
import { isEntries, maxEntries } from '../fields/parse-entries.ts';
import { invalidChange, underPath } from './definitions.ts';
import { type Draft, seenOf } from './draft.ts';
import { mergeStale } from './merge-stale.ts';
import { isStale, revisionsAfter } from './revision-of.ts';
import { seenTextOf } from './seen-text.ts';
import { touchKey } from './touches-of.ts';

/** A write to a field, or to one entry of a list; without `value` it clears. */
export interface FieldWrite {
  readonly field: string;
  readonly entry?: string;
  readonly value?: FieldValue;
}

/**
 * Writes a field of an item: answers the item as it is then (the same if nothing changed) and the value as written, in
 * canonical form. A stale write goes through the field's merge; if that fails, a conflict is noted and nothing written.
 */
export function writeField(
  draft: Draft,
  item: Item,
  write: FieldWrite,
): Result<{ readonly item: Item; readonly value: FieldValue | undefined }> {
  const definition = draft.definitions.field(item.collection, write.field);
  if (definition === undefined) {
    return invalidChange('unknownField', 'field');
  }
  if (write.entry !== undefined && fieldTypes[definition.type].merge !== 'entries') {
    return invalidChange('notList', 'entry');
  }
  if (write.value === undefined && isOnlyName(item, write.field)) {
    return underPath(invalid('empty'), ['value']);
  }
  const parsed = parseWritten(definition, write);
  if (!parsed.ok) {
    return parsed;
  }
  const current = valueAt(item, write.field, write.entry);
  const settled = settle(draft, item, { ...write, value: parsed.value, definition });
  if (settled === null) {
    return ok({ item, value: parsed.value });
  }
  const { value } = settled;
  if (sameValue(value, current)) {
    return ok({ item, value });
  }
  if (item.collection === 'document' && write.field === 'currency' && current !== undefined) {
    if (draft.hasMoney) {
      const params = typeof current === 'string' ? { currency: current } : {};
      return fail('CURRENCY_FIXED', { path: ['value'], params });
    }
  }
  const whole = write.entry === undefined ? value : withEntry(item, write.field, write.entry, value);
  if (isEntries(whole) && whole.length > (definition.max ?? maxEntries)) {
    return underPath(invalid('tooMany', definition.max ?? maxEntries), ['value']);
  }
  const { [write.field]: _, ...others } = item.fields;
  return ok({
    item: {
      ...item,
      fields: whole === undefined ? others : { ...others, [write.field]: whole },
      revisions: revisionsAfter(item, draft.options.seq, write.field, write.entry),
    },
    value,
  });
}

/** Whether a field is the title of an own section, which nothing else names: it cannot be left empty. */
function isOnlyName(item: Item, field: string): boolean {
  return field === 'title' && ownSectionOf(item) !== null;
}

/** What an item holds in a field; of a list with `entry`, that entry as a list of one. */
export function valueAt(item: Item | undefined, field: string, entry?: string): FieldValue | undefined {
  const value = item !== undefined && Object.hasOwn(item.fields, field) ? item.fields[field] : undefined;
  if (entry === undefined || !isEntries(value)) {
    return entry === undefined ? value : undefined;
  }
  const found = value.find(({ id }) => id === entry);
  return found === undefined ? undefined : [found];
}

function parseWritten(definition: FieldDefinition, write: FieldWrite): Result<FieldValue | undefined> {
  if (write.value === undefined) {
    return ok(undefined);
  }
  const parsed = underPath(parseField(definition, write.value), ['value']);
  if (!parsed.ok || write.entry === undefined) {
    return parsed;
  }
  const { value } = parsed;
  const isTheEntry = isEntries(value) && value.length === 1 && value[0]?.id === write.entry;
  return isTheEntry ? parsed : invalidChange('notEntry', 'value');
}

/** The value to write: the author's if they saw the last write, else what the merge makes of both; null = conflict, noted. */
function settle(
  draft: Draft,
  item: Item,
  write: Omit<FieldWrite, 'value'> & {
    readonly value: FieldValue | undefined;
    readonly definition: FieldDefinition;
  },
): { readonly value: FieldValue | undefined } | null {
  const { field, entry, value: yours, definition } = write;
  // Staleness is a matter of what stood before the set: its own earlier changes are no surprise to its author.
  const before = draft.items.get(item.id);
  if (!draft.options.check || before === undefined) {
    return { value: yours };
  }
  const { merge } = fieldTypes[definition.type];
  const theirs = valueAt(before, field, entry);
  const key = touchKey({ item: item.id, field, ...(entry === undefined ? {} : { entry }) });
  const base = Object.hasOwn(draft.set.base, key) ? draft.set.base[key] : undefined;
  const seenText = merge === 'words' || merge === 'prose' ? base?.text : undefined;
  const stale = isStale(before, write, (of) => seenOf(draft, item.id, field, of));
  // What was merged into an own set on its way has its number, and still was not seen.
  if (!stale && (seenText === undefined || seenText === (seenTextOf(theirs) ?? ''))) {
    return { value: yours };
  }
  const both = mergeStale(merge, { yours, theirs, seenText });
  const merged = both?.value === undefined && isOnlyName(item, field) ? null : fitting(both, definition);
  if (merged === null) {
    noteConflict(draft, item.id, write, theirs ?? null);
  } else if (!sameValue(merged.value, yours)) {
    draft.merged.push(key);
  }
  return merged;
}

/** A merged value in canonical form; null if it is more than the field can hold. */
function fitting(
  merged: ReturnType<typeof mergeStale>,
  definition: FieldDefinition,
): { readonly value: FieldValue | undefined } | null {
  if (merged?.value === undefined) {
    return merged;
  }
  const parsed = parseField(definition, merged.value);
  return parsed.ok ? { value: parsed.value } : null;
}

/** Notes that a write met one its author had not seen. */
function noteConflict(
  draft: Draft,
  item: string,
  write: { readonly field: string; readonly entry?: string; readonly value?: FieldValue | undefined },
  theirs: FieldValue | null,
): void {
  const touch = { item, field: write.field, ...(write.entry === undefined ? {} : { entry: write.entry }) };
  draft.conflicts.push({ touch: touchKey(touch), ...touch, yours: write.value ?? null, theirs });
}

/** The list with an entry put in its place, or taken out; undefined once it is empty. */
function withEntry(
  item: Item,
  field: string,
  entry: string,
  value: FieldValue | undefined,
): FieldValue | undefined {
  const list = valueAt(item, field);
  const others = isEntries(list) ? list.filter(({ id }) => id !== entry) : [];
  const entries = [...others, ...(isEntries(value) ? value : [])].sort(compareOrder);
  return entries.length === 0 ? undefined : entries;
}
