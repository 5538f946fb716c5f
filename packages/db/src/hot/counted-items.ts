import type { Item } from '@kader/plan/document';

/** Collections that hold what a document says about itself, not rows that people fill. */
const own: ReadonlySet<string> = new Set(['document', 'sections', 'people', 'waivers']);

/** How many of the items count as content of the document: rows that are there, without header, sections, people and waivers. */
export function countedItems(items: Iterable<Item>): number {
  let count = 0;
  for (const item of items) {
    if (!item.removed && !own.has(item.collection)) {
      count += 1;
    }
  }
  return count;
}
