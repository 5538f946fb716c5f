import { collectionsOf, fieldDefinition } from '../blocks/block-types.ts';
import type { CollectionDefinition } from '../blocks/define-block.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { filterRowsOf } from '../document/filter-of.ts';
import { type DocumentSection, orderedSections } from '../document/sections-of.ts';
import type { BlockInstance } from '../template/template-structure.ts';
import { shownRows } from './shown-rows.ts';

/** A visible block and the rows that the client may see of it, before their fields are looked at. */
export interface ShownBlock {
  readonly block: BlockInstance;
  readonly collections: readonly {
    readonly definition: CollectionDefinition;
    readonly rows: readonly Item[];
  }[];
}

export interface ShownSection extends Pick<DocumentSection, 'section' | 'title'> {
  readonly blocks: readonly ShownBlock[];
}

/** The visible sections of a document with the rows that their blocks show to a client: without internal ones. */
export function shownSections(document: PlanDocument): readonly ShownSection[] {
  const sections = orderedSections(document)
    .filter(({ hidden }) => !hidden)
    .map(({ section, title }) => ({
      section,
      title,
      blocks: section.blocks.map((block) => ({
        block,
        collections: collectionsOf(block).map((definition) => ({
          definition,
          rows: shownRows(document, block, definition).filter((row) => isForClient(row, definition)),
        })),
      })),
    }));
  return withoutHiddenViews(document, sections);
}

/** A view by a row that is not for clients shows them nothing: they would read of its rows what that row is. */
function withoutHiddenViews(
  document: PlanDocument,
  sections: readonly ShownSection[],
): readonly ShownSection[] {
  const views = sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ block }) => filterRowsOf(document.id, block)),
  );
  if (views.length === 0) {
    return sections;
  }
  const shown = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ collections }) => collections.flatMap(({ rows }) => rows.map(({ id }) => id))),
    ),
  );
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(({ block, collections }) => ({
      block,
      collections: filterRowsOf(document.id, block).every((id) => shown.has(id))
        ? collections
        : collections.map(({ definition }) => ({ definition, rows: [] })),
    })),
  }));
}

/** Rows that exist by definition say something only once a field is filled; others are there because someone added them. */
function isForClient(row: Item, definition: CollectionDefinition): boolean {
  if (row.fields.internal === true) {
    return false;
  }
  return (definition.rows ?? 'many') === 'many' || hasSharedField(row);
}

function hasSharedField(row: Item): boolean {
  return Object.keys(row.fields).some((field) => isSharedField(row.collection, field));
}

/** Whether a field may reach the client. A field that this version does not know stays inside. */
export function isSharedField(collection: string, field: string): boolean {
  const definition = fieldDefinition(collection, field);
  return definition !== undefined && definition.internal !== true;
}
