import { fieldDefinition } from '../blocks/block-types.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { headerOf } from '../document/header-of.ts';
import { fieldTypes } from '../fields/face.ts';
import type { FieldValue } from '../fields/field-value.ts';
import { shareValue } from './share-value.ts';
import type {
  SharedBlock,
  SharedDocument,
  SharedItem,
  SharedSection,
  SharedValue,
} from './shared-document.ts';
import { isSharedField, type ShownSection, shownSections } from './shown-blocks.ts';

/**
 * Returns all that the client's side may read of a document. The only redaction there is: the client's page, PDF,
 * mail and search start from its result, and totals shown to clients are computed from it alone. Changing anything
 * internal changes no byte of its canonical JSON.
 */
export function toShared(document: PlanDocument): SharedDocument {
  const shown = shownSections(document);
  const items = shareItems(document, shown);
  const sections = shown.map((section) => shareSection(section, items));
  return {
    format: 1,
    id: document.id,
    kind: document.kind,
    header: shareHeader(document),
    template: { key: document.structure.key, version: document.structure.version },
    sections,
    people: namedPeople(document, sections),
  };
}

/**
 * Shares the fields of all shown rows. A row whose parent is not shared is not either, nor a row that exists by
 * definition and has nothing left; what refers to those loses the reference, hence the passes (one, as a rule).
 */
function shareItems(document: PlanDocument, shown: readonly ShownSection[]): ReadonlyMap<string, SharedItem> {
  let rows = new Map<string, { readonly row: Item; readonly derived: boolean }>();
  for (const { definition, rows: list } of shown.flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.collections),
  )) {
    for (const row of list) {
      rows.set(row.id, { row, derived: (definition.rows ?? 'many') !== 'many' });
    }
  }
  for (;;) {
    const items = new Map<string, SharedItem>();
    const kept: typeof rows = new Map();
    const isShared = (id: string) => rows.has(id) || isPerson(document, id);
    for (const [id, entry] of rows) {
      const item = shareItem(entry.row, isShared);
      const isOrphan = item.parent !== undefined && !rows.has(item.parent);
      if (!isOrphan && !(entry.derived && Object.keys(item.fields).length === 0)) {
        items.set(id, item);
        kept.set(id, entry);
      }
    }
    if (kept.size === rows.size) {
      return items;
    }
    rows = kept;
  }
}

function shareItem(row: Item, isShared: (id: string) => boolean): SharedItem {
  const fields: Record<string, SharedValue> = {};
  for (const [field, value] of Object.entries(row.fields)) {
    const definition = isSharedField(row.collection, field)
      ? fieldDefinition(row.collection, field)
      : undefined;
    const shared = definition === undefined ? undefined : shareValue(definition, value, isShared);
    if (shared !== undefined) {
      fields[field] = shared;
    }
  }
  return { id: row.id, ...(row.parent === undefined ? {} : { parent: row.parent }), fields };
}

function shareSection(
  { section, title, blocks }: ShownSection,
  items: ReadonlyMap<string, SharedItem>,
): SharedSection {
  return {
    key: section.key,
    ...(title === null ? {} : { title }),
    blocks: blocks.map(
      ({ block, collections }): SharedBlock => ({
        ...block,
        collections: Object.fromEntries(
          collections.map(({ definition, rows }) => [
            definition.key,
            rows.flatMap((row) => items.get(row.id) ?? []),
          ]),
        ),
      }),
    ),
  };
}

function shareHeader(document: PlanDocument): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(
    Object.entries(headerOf(document).fields).filter(([field]) => isSharedField('document', field)),
  );
}

function isPerson(document: PlanDocument, id: string): boolean {
  const item = document.items.get(id);
  return item?.collection === 'people' && item.removed !== true;
}

/** Ids of the people whom shared rows name, sorted so that their order says nothing. */
function namedPeople(document: PlanDocument, sections: readonly SharedSection[]): readonly string[] {
  const named = new Set<string>();
  for (const block of sections.flatMap((section) => section.blocks)) {
    for (const [collection, rows] of Object.entries(block.collections)) {
      for (const id of rows.flatMap((row) => idsIn(collection, row))) {
        if (isPerson(document, id)) {
          named.add(id);
        }
      }
    }
  }
  return [...named].sort();
}

/** Ids that the fields of a shared row refer to. */
function idsIn(collection: string, row: SharedItem): readonly string[] {
  return Object.entries(row.fields).flatMap(([field, value]) => {
    const definition = fieldDefinition(collection, field);
    if (definition === undefined) {
      return [];
    }
    return Array.isArray(value)
      ? value.map((entry: { readonly id: string }) => entry.id)
      : fieldTypes[definition.type].references(value as FieldValue);
  });
}
