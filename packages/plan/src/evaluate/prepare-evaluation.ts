import { collectionsOf } from '../blocks/block-types.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { headerOf } from '../document/header-of.ts';
import { rowsOf } from '../document/rows-of.ts';
import { visibleSections } from '../document/sections-of.ts';
import { contentHashes } from '../freeze/freeze.ts';
import type { ContentHashes } from '../freeze/hash-shared.ts';
import { shownRows } from '../freeze/shown-rows.ts';
import type { EvaluationInput, PlacedBlock } from './evaluation-input.ts';
import type { PlanContext } from './plan-context.ts';

/**
 * Prepares a document for calculations and checks: sections, blocks and homes are found once, and the rows of a block
 * when first asked for, so that many checks over many rows stay cheap. `hashesOf` only where the caller keeps hashes.
 */
export function prepareEvaluation(
  document: PlanDocument,
  context: PlanContext,
  hashesOf: (document: PlanDocument) => ContentHashes = contentHashes,
): EvaluationInput {
  const sections = visibleSections(document);
  const placed = sections.flatMap((section) =>
    section.blocks.map((block): PlacedBlock => ({ section, block })),
  );
  const byKey = new Map(placed.map((place) => [place.block.key, place]));
  const byType = Map.groupBy(placed, ({ block }) => block.type);
  const homes = homesOf(placed);
  const rowsByBlock = rowsByBlockOnce(document);
  const found = new Map<string, unknown>();
  let hashes: ContentHashes | undefined;

  const rowsOfBlock = (blockKey: string, collection: string): readonly Item[] => {
    const place = byKey.get(blockKey);
    return place === undefined ? [] : rowsByBlock(place, collection);
  };
  const isGiven = givenFields(document);
  const holdsRow = (blockKey: string, holds: (row: Item) => boolean): boolean => {
    const place = byKey.get(blockKey);
    return (
      place !== undefined && collectionsOf(place.block).some(({ key }) => rowsByBlock(place, key).some(holds))
    );
  };
  return {
    document,
    context,
    sections,
    header: headerOf(document),
    rows: (collection) => rowsOf(document, collection),
    rowsOf: rowsOfBlock,
    hasContent: (blockKey) => holdsRow(blockKey, hasField),
    isFilled: (blockKey) =>
      holdsRow(blockKey, (row) => Object.keys(row.fields).some((field) => !isGiven(row, field))),
    item: (id) => {
      const item = document.items.get(id);
      return item === undefined || item.removed === true ? null : item;
    },
    blocks: (type) => byType.get(type) ?? [],
    home: (collection) => homes.get(collection) ?? null,
    hashes: () => {
      hashes ??= hashesOf(document);
      return hashes;
    },
    once: <T>(key: string, find: () => T): T => {
      if (!found.has(key)) {
        found.set(key, find());
      }
      return found.get(key) as T;
    },
  };
}

/** Home of each collection: its first visible block without a filter, else its first visible block. */
function homesOf(placed: readonly PlacedBlock[]): ReadonlyMap<string, PlacedBlock> {
  const homes = new Map<string, PlacedBlock>();
  for (const place of placed) {
    for (const { key } of collectionsOf(place.block)) {
      const known = homes.get(key);
      const isUnfiltered = place.block.settings?.filter === undefined;
      if (known === undefined || (known.block.settings?.filter !== undefined && isUnfiltered)) {
        homes.set(key, place);
      }
    }
  }
  return homes;
}

function rowsByBlockOnce(
  document: PlanDocument,
): (place: PlacedBlock, collection: string) => readonly Item[] {
  const known = new Map<string, readonly Item[]>();
  return ({ block }, collection) => {
    const key = `${block.key} ${collection}`;
    const definition = collectionsOf(block).find((candidate) => candidate.key === collection);
    const rows = known.get(key) ?? (definition === undefined ? [] : shownRows(document, block, definition));
    known.set(key, rows);
    return rows;
  };
}

/** Tells of a field of a row whether the plan began with it: filled by the template, or by the answers of whoever made the plan. */
function givenFields({ structure }: PlanDocument): (row: Item, field: string) => boolean {
  const given = new Map(
    structure.starterItems.map(({ element, fields, words = [], dates = {} }) => [
      element,
      new Set([...Object.keys(fields), ...words, ...Object.keys(dates)]),
    ]),
  );
  return ({ origin }, field) =>
    field === 'internal' || (origin !== undefined && given.get(origin.element)?.has(field) !== false);
}

/** Whether a row says anything; that it is internal says nothing yet. */
function hasField(row: Item): boolean {
  return Object.keys(row.fields).some((field) => field !== 'internal');
}
