import type { Item } from '../document/document.ts';
import { ownSectionOf } from '../document/own-sections.ts';
import { sectionItemId } from '../document/section-item-id.ts';
import type { Change } from './change-set.ts';
import type { Draft } from './draft.ts';
import { itemOf, touchKey } from './touches-of.ts';

/** The item of the own section in which a block stands, if that was removed; null for any other block. */
export function removedSection(draft: Draft, block: string): Item | null {
  const item = draft.get(sectionItemId(draft.documentId, block));
  return item?.removed && ownSectionOf(item) !== null ? item : null;
}

/** Notes that a change meets something that is gone: the row that it writes, or what that row belongs to. */
export function noteGone(
  draft: Draft,
  change: Extract<Change, { op: 'item.add' | 'item.set' | 'section.set' | 'document.set' }>,
  gone: Item,
): void {
  const item = itemOf(change, draft.documentId);
  const entry = change.op === 'item.set' && change.entry !== undefined ? { entry: change.entry } : {};
  const [field, value] =
    change.op === 'item.add'
      ? (Object.entries(change.fields)[0] ?? ['$exists'])
      : [change.field, change.value];
  const touch = touchKey({ item, field: change.op === 'item.add' ? '$exists' : field, ...entry });
  draft.conflicts.push({
    touch,
    item: gone.id,
    field,
    ...entry,
    yours: value ?? null,
    theirs: null,
    removed: true,
  });
}
