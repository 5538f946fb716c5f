import type { Item, PlanDocument } from '../document/document.ts';
import { fieldTypes } from '../fields/field-types.ts';
import type { Base, Change, ChangeSet } from './change-set.ts';
import { type Definitions, registeredDefinitions } from './definitions.ts';
import { revisionAt, writtenEntries } from './revision-of.ts';
import { seenTextOf } from './seen-text.ts';
import { type Touch, touchesOf, touchKey } from './touches-of.ts';
import { valueAt } from './write-field.ts';

/** Most characters of texts seen in one set: without the text a stale write conflicts, but a set too large is refused. */
const mostTextsSeen = 300_000;

/**
 * The base of changes made now: for each touch of an item that the document has, the pending set that wrote it last
 * (by id) or the `seq` of its last write, and for texts the text. `document` is what the author sees: the acknowledged
 * document with `pending`, the own sets still on their way in order, applied. For an item that a pending set added or
 * restored, and for the parent of an added one, `$exists` names that set: without it the changes have to wait.
 */
export function baseFor(
  document: PlanDocument,
  changes: readonly Change[],
  pending: readonly ChangeSet[] = [],
  definitions: Definitions = registeredDefinitions,
): Readonly<Record<string, Base>> {
  const base = new Map<string, Base>();
  let room = mostTextsSeen;
  const note = (touch: Touch) => {
    const item = document.items.get(touch.item);
    const key = touchKey(touch);
    if (item !== undefined && !base.has(key)) {
      const { text = '' } = textSeen(item, touch, definitions);
      room -= text.length;
      base.set(key, { seen: seen(item, touch), ...(text === '' || room < 0 ? {} : { text }) });
    }
  };
  const writer = (touch: Touch) =>
    pending.findLast((set) => writtenBy(set, document.id).has(touchKey(touch)))?.id;
  const seen = (item: Item, touch: Touch): number | string => {
    const { entry, ...whole } = touch;
    const writers = entry === undefined ? [writer(whole)] : [writer(touch), writer(whole)];
    const last = pending.findLast(({ id }) => writers.includes(id));
    return last?.id ?? lastAcknowledged(item, touch);
  };
  /** Revisions of what pending sets wrote are provisional: those sets are named instead, entry by entry. */
  const lastAcknowledged = (item: Item, touch: Touch): number => {
    if (touch.entry !== undefined) {
      return Math.max(revisionAt(item, touch.field), revisionAt(item, touch.field, touch.entry));
    }
    const entries = writtenEntries(item, touch.field).map((entry) => ({ ...touch, entry }));
    const own = entries.filter((entry) => writer(entry) !== undefined);
    own.forEach(note);
    const others = entries.filter((entry) => !own.includes(entry));
    return Math.max(
      revisionAt(item, touch.field),
      ...others.map(({ entry }) => revisionAt(item, touch.field, entry)),
    );
  };
  for (const change of changes) {
    const parent = change.op === 'item.add' ? change.parent : undefined;
    const touches = touchesOf(change, document.id);
    for (const item of new Set([
      ...touches.map((touch) => touch.item),
      ...(parent === undefined ? [] : [parent]),
    ])) {
      const existence = { item, field: '$exists' };
      if (writer(existence) !== undefined) {
        note(existence);
      }
    }
    touches.forEach(note);
  }
  return Object.fromEntries(base);
}

function textSeen(item: Item, touch: Touch, definitions: Definitions): Pick<Base, 'text'> {
  const definition = definitions.field(item.collection, touch.field);
  const merge = definition === undefined ? undefined : fieldTypes[definition.type].merge;
  const isText = merge === 'words' || merge === 'prose';
  const text = isText ? seenTextOf(valueAt(item, touch.field, touch.entry)) : undefined;
  return text === undefined ? {} : { text };
}

/** Touch keys per set, made once: every keystroke asks all pending sets. */
const touchesBySet = new WeakMap<ChangeSet, ReadonlySet<string>>();

function writtenBy(set: ChangeSet, documentId: string): ReadonlySet<string> {
  const known = touchesBySet.get(set);
  if (known !== undefined) {
    return known;
  }
  const keys = new Set(set.changes.flatMap((change) => touchesOf(change, documentId)).map(touchKey));
  touchesBySet.set(set, keys);
  return keys;
}
