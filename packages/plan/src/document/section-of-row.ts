import { collectionsOf } from '../blocks/block-types.ts';
import type { TemplateStructure } from '../template/template-structure.ts';
import type { Item } from './document.ts';
import type { BlockPlace } from './home-of.ts';

/** The blocks of a structure by their own key, and by the collections whose rows are at home there. */
interface Places {
  readonly byBlock: ReadonlyMap<string, BlockPlace>;
  readonly byCollection: ReadonlyMap<string, BlockPlace>;
}

/** A file brings thousands of rows into one structure, which may have a thousand sections: they are walked once. */
const found = new WeakMap<TemplateStructure, Places>();

/**
 * Where a row belongs by the structure of its document (`structureOf`): the block that owns it, else the first block of its collection without a filter,
 * hidden or not. Null for rows that no block shows, such as people.
 */
export function placeOfRow(
  structure: TemplateStructure,
  { collection, block }: Pick<Item, 'collection' | 'block'>,
): BlockPlace | null {
  const places = found.get(structure) ?? findPlaces(structure);
  found.set(structure, places);
  return (block === undefined ? places.byCollection.get(collection) : places.byBlock.get(block)) ?? null;
}

function findPlaces({ sections }: TemplateStructure): Places {
  const byBlock = new Map<string, BlockPlace>();
  const byCollection = new Map<string, BlockPlace>();
  for (const { key: section, blocks } of sections) {
    for (const block of blocks) {
      const place = { section, block };
      byBlock.set(block.key, byBlock.get(block.key) ?? place);
      for (const { key } of collectionsOf(block)) {
        const known = byCollection.get(key);
        const isBetter = known?.block.settings?.filter !== undefined && block.settings?.filter === undefined;
        byCollection.set(key, known === undefined || isBetter ? place : known);
      }
    }
  }
  return { byBlock, byCollection };
}
