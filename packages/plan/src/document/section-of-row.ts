import { collectionsOf } from '../blocks/block-types.ts';
import type { TemplateStructure } from '../template/template-structure.ts';
import type { Item } from './document.ts';
import type { BlockPlace } from './home-of.ts';

/**
 * Where a row belongs by the structure of its document (`structureOf`): the block that owns it, else the first block of its collection without a filter,
 * hidden or not. Null for rows that no block shows, such as people.
 */
export function placeOfRow(
  structure: TemplateStructure,
  { collection, block }: Pick<Item, 'collection' | 'block'>,
): BlockPlace | null {
  const places = structure.sections.flatMap(({ key, blocks }) =>
    blocks.map((instance) => ({ section: key, block: instance })),
  );
  if (block !== undefined) {
    return places.find((place) => place.block.key === block) ?? null;
  }
  const showing = places.filter((place) => collectionsOf(place.block).some(({ key }) => key === collection));
  return showing.find((place) => place.block.settings?.filter === undefined) ?? showing[0] ?? null;
}
