import { collectionsOf } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { shownRows } from '@kader/plan/freeze';
import type { BlockInstance } from '@kader/plan/template';
import type { Reading } from './reading.ts';

/** Rows of one of a block's collections as a reader meets them; none when the block does not have the collection. */
export function rowsFor(reading: Reading, block: BlockInstance, collection: string): readonly Item[] {
  const definition = collectionsOf(block).find(({ key }) => key === collection);
  return definition === undefined ? [] : shownRows(reading.input.document, block, definition);
}
