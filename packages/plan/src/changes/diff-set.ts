import type { Item, PlanDocument } from '../document/document.ts';
import { sameValue } from '../fields/field-types.ts';
import type { FieldValue } from '../fields/field-value.ts';
import { applyChangeSet } from './apply-items.ts';
import type { ChangeSet } from './change-set.ts';
import { type Definitions, registeredDefinitions } from './definitions.ts';
import { touchesOf, touchKey } from './touches-of.ts';
import { valueAt } from './write-field.ts';

/** One value that a set changed; `undefined` = empty. */
export interface ValueChange {
  readonly field: string;
  readonly entry?: string;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
}

/** What a set did to one item. `before` is undefined for an item that it added. */
export interface ItemChange {
  readonly before: Item | undefined;
  readonly after: Item;
  readonly values: readonly ValueChange[];
  readonly moved: boolean;
}

/** What a set did to a document: the items it changed in the order of their first change. */
export interface SetDiff {
  readonly after: PlanDocument;
  readonly items: readonly ItemChange[];
  /** Keys of the touches that the set wrote, cascades of removal included. */
  readonly touches: ReadonlySet<string>;
}

/** Compares a document with what a set made of it; null if the set does not apply to it. */
export function diffSet(
  before: PlanDocument,
  set: ChangeSet,
  definitions: Definitions = registeredDefinitions,
): SetDiff | null {
  const applied = applyChangeSet(before, set, { seq: before.seq + 1, check: false }, definitions);
  if (!applied.ok) {
    return null;
  }
  const after = applied.value.document;
  const touches = new Set<string>();
  const written = new Map<string, Map<string, { field: string; entry?: string }>>();
  for (const touch of applied.value.changes.flatMap((change) => touchesOf(change, before.id))) {
    const ofItem = written.get(touch.item) ?? new Map();
    written.set(touch.item, ofItem.set(touchKey(touch), touch));
    touches.add(touchKey(touch));
  }
  const items = applied.value.touched.flatMap((id) => {
    const item = after.items.get(id);
    touches.add(touchKey({ item: id, field: '$exists' }));
    return item === undefined ? [] : [compare(before.items.get(id), item, written.get(id))];
  });
  return { after, items, touches };
}

function compare(
  before: Item | undefined,
  after: Item,
  written: ReadonlyMap<string, { field: string; entry?: string }> = new Map(),
): ItemChange {
  const values = [...written.values()]
    // A write of the whole list says all there is to say about its entries.
    .filter(({ field, entry }) => entry === undefined || !written.has(touchKey({ item: after.id, field })))
    .map(({ field, entry }) => ({
      field,
      ...(entry === undefined ? {} : { entry }),
      before: valueAt(before, field, entry),
      after: valueAt(after, field, entry),
    }))
    .filter((value) => !value.field.startsWith('$') && !sameValue(value.before, value.after));
  return { before, after, values, moved: before !== undefined && before.order !== after.order };
}
