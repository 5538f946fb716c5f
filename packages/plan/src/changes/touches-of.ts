import { isOwnKey } from '../document/own-sections.ts';
import { sectionItemId } from '../document/section-item-id.ts';
import type { Change, ChangeSet } from './change-set.ts';

/** What a change writes: a field, an entry of a list, or `$order` (place) or `$exists` (added, removed, restored). */
export interface Touch {
  readonly item: string;
  readonly field: string;
  readonly entry?: string;
}

/** Key of a touch in a set's `base`: `<itemId>.<field>` or `<itemId>.<field>#<entryId>`. */
export function touchKey(touch: Touch): string {
  return `${touch.item}.${revisionKey(touch.field, touch.entry)}`;
}

/** Key of a touch within its item's `revisions`: `<field>` or `<field>#<entryId>`. */
export function revisionKey(field: string, entry?: string): string {
  return entry === undefined ? field : `${field}#${entry}`;
}

/** Id of the item that a change addresses; section and header changes address the items that hold them. */
export function itemOf(change: Change, documentId: string): string {
  switch (change.op) {
    case 'section.set':
    case 'section.move':
      return sectionItemId(documentId, change.section);
    case 'document.set':
      return documentId;
    default:
      return change.id;
  }
}

/** All that a change writes. What a removal takes along with its parent is not listed. */
export function touchesOf(change: Change, documentId: string): readonly Touch[] {
  const item = itemOf(change, documentId);
  switch (change.op) {
    case 'item.add':
      return ['$exists', '$order', ...Object.keys(change.fields)].map((field) => ({ item, field }));
    case 'item.set':
      return [{ item, field: change.field, ...(change.entry === undefined ? {} : { entry: change.entry }) }];
    case 'section.set':
    case 'document.set':
      return [{ item, field: change.field }];
    case 'item.move':
    case 'section.move':
      return [{ item, field: '$order' }];
    case 'item.remove':
    case 'item.restore':
      return [{ item, field: '$exists' }];
  }
}

/** What the server loads before it applies a set. */
export interface Reads {
  /** Items named by the set, with the parents and the own sections of those it adds. */
  readonly ids: readonly string[];
  /** Items whose children (rows with that parent, removed ones included) are needed too. */
  readonly childrenOf: readonly string[];
  /** Whether `hasMoney` must be told: the set writes the currency. */
  readonly money: boolean;
}

/** Names what `applyItems` needs of a document to apply a set, together with the items of the own sections in which those stand. */
export function readsOf(set: Pick<ChangeSet, 'changes'>, documentId: string): Reads {
  const ids = new Set<string>();
  const childrenOf = new Set<string>();
  let money = false;
  for (const change of set.changes) {
    const id = itemOf(change, documentId);
    ids.add(id);
    if (change.op === 'item.add' && change.parent !== undefined) {
      ids.add(change.parent);
    }
    if (change.op === 'item.add' && change.block !== undefined && isOwnKey(change.block)) {
      ids.add(sectionItemId(documentId, change.block));
    }
    if (change.op === 'item.remove' || change.op === 'item.restore') {
      childrenOf.add(id);
    }
    money ||= id === documentId && 'field' in change && change.field === 'currency';
  }
  return { ids: [...ids], childrenOf: [...childrenOf], money };
}
