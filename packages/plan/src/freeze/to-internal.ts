import { compareOrder } from '../canonical/face.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { goneBlocks } from '../document/rows-of.ts';
import type { SharedDocument } from './shared-document.ts';

/** What a frozen version keeps for the agency alone: with the shared part, all the content there was. */
export interface InternalDocument {
  readonly format: 1;
  /** Every item that was not removed, in order, with the fields that the shared part does not hold as they are stored. */
  readonly items: readonly Omit<Item, 'revisions' | 'removed'>[];
}

/** Returns the part of a document that its shared form leaves out: internal rows and fields, hidden sections, order keys, origins. */
export function toInternal(document: PlanDocument, shared: SharedDocument): InternalDocument {
  const known = new Map<string, Readonly<Record<string, unknown>>>([[shared.id, shared.header]]);
  for (const rows of shared.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => Object.values(block.collections)),
  )) {
    for (const row of rows) {
      known.set(row.id, row.fields);
    }
  }
  const gone = goneBlocks(document.items);
  return {
    format: 1,
    items: [...document.items.values()]
      .filter(({ removed, block }) => removed !== true && (block === undefined || !gone.has(block)))
      .sort(compareOrder)
      .map(({ revisions: _revisions, removed: _removed, ...item }) => ({
        ...item,
        fields: Object.fromEntries(
          // Values shared unchanged are the very same; lists lose their order keys when shared, so they are kept here.
          Object.entries(item.fields).filter(([field, value]) => known.get(item.id)?.[field] !== value),
        ),
      })),
  };
}
