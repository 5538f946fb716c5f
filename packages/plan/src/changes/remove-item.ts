import { ok, type Result } from '@kader/errors';
import type { Item } from '../document/document.ts';
import { isSystemItem } from './add-item.ts';
import type { Change } from './change-set.ts';
import { invalidChange } from './definitions.ts';
import type { Draft } from './draft.ts';

/** Removes a row, with the rows whose parent it is. Removing what is removed changes nothing. */
export function removeItem(draft: Draft, change: Extract<Change, { op: 'item.remove' }>): Result<Change> {
  const item = draft.get(change.id);
  if (item === undefined) {
    return invalidChange('unknownItem', 'id');
  }
  if (isSystemItem(item)) {
    return invalidChange('systemItem', 'id');
  }
  if (!item.removed) {
    for (const row of [item, ...draft.childrenOf(item.id).filter((child) => !child.removed)]) {
      draft.put({ ...row, removed: true, revisions: { ...row.revisions, $exists: draft.options.seq } });
    }
  }
  return ok(change);
}

/** Brings back a removed row, with the rows that the same set removed along with it. */
export function restoreItem(draft: Draft, change: Extract<Change, { op: 'item.restore' }>): Result<Change> {
  const item = draft.get(change.id);
  if (item === undefined) {
    return invalidChange('unknownItem', 'id');
  }
  if (item.removed) {
    const removedBy = item.revisions.$exists;
    const along = (child: Item) => child.removed && child.revisions.$exists === removedBy;
    for (const row of [item, ...draft.childrenOf(item.id).filter(along)]) {
      const { removed: _, ...kept } = row;
      draft.put({ ...kept, revisions: { ...row.revisions, $exists: draft.options.seq } });
    }
  }
  return ok(change);
}
