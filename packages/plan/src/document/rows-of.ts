import { compareOrder } from '../canonical/order-key.ts';
import type { Item, PlanDocument } from './document.ts';

type Rows = ReadonlyMap<string, readonly Item[]>;

/** Rows by collection, made once per state of a document's items: screens ask for them many times between two changes. */
const rowsByItems = new WeakMap<ReadonlyMap<string, Item>, Rows>();

/**
 * Rows of a collection that are not removed, in display order (order, id); with `blockKey` only those that belong to
 * the block. A row whose parent, or whose own section, is removed counts as removed. The same document gives the same array each time.
 */
export function rowsOf(
  document: Pick<PlanDocument, 'items'>,
  collection: string,
  blockKey?: string,
): readonly Item[] {
  const rows = rowsOfItems(document.items).get(collection) ?? [];
  return blockKey === undefined ? rows : rows.filter((row) => row.block === blockKey);
}

function rowsOfItems(items: ReadonlyMap<string, Item>): Rows {
  const known = rowsByItems.get(items);
  if (known !== undefined) {
    return known;
  }
  const rows = new Map<string, Item[]>();
  const gone = goneBlocks(items);
  for (const item of items.values()) {
    const isGone = item.removed || (item.block !== undefined && gone.has(item.block));
    if (isGone || (item.parent !== undefined && items.get(item.parent)?.removed)) {
      continue;
    }
    const list = rows.get(item.collection);
    if (list === undefined) {
      rows.set(item.collection, [item]);
    } else {
      list.push(item);
    }
  }
  for (const list of rows.values()) {
    list.sort(compareOrder);
  }
  rowsByItems.set(items, rows);
  return rows;
}

/** Blocks of own sections that were removed: what stands in them is kept, and counts as removed while the section is. */
export function goneBlocks(items: ReadonlyMap<string, Item>): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const { collection, block, removed } of items.values()) {
    if (removed && collection === 'sections' && block !== undefined) {
      gone.add(block);
    }
  }
  return gone;
}
