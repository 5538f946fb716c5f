import { collectionsOf } from '../blocks/block-types.ts';
import type { BlockInstance } from '../template/template-structure.ts';
import type { PlanDocument } from './document.ts';
import { visibleSections } from './sections-of.ts';

/** Where a block stands. */
export interface BlockPlace {
  readonly section: string;
  readonly block: BlockInstance;
}

/**
 * The home of a document-wide collection: its first visible block without a filter, else (the home is hidden) its next
 * visible block, else null: the rows are kept and counted, but nothing shows them.
 */
export function homeOf(document: PlanDocument, collection: string): BlockPlace | null {
  const places = placesOf(document, collection);
  return places.find(({ block }) => block.settings?.filter === undefined) ?? places[0] ?? null;
}

/** Every visible block that shows a collection, in display order. */
export function placesOf(document: PlanDocument, collection: string): readonly BlockPlace[] {
  return visibleSections(document).flatMap((section) =>
    section.blocks
      .filter((block) => collectionsOf(block).some(({ key }) => key === collection))
      .map((block) => ({ section: section.key, block })),
  );
}
