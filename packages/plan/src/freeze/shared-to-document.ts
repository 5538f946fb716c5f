import { collectionDefinition } from '../blocks/block-types.ts';
import { orderAt } from '../canonical/face.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { sectionItemId } from '../document/section-item-id.ts';
import { sectionOrder } from '../document/sections-of.ts';
import type { FieldValue } from '../fields/field-value.ts';
import type { BlockInstance, TemplateStructure } from '../template/template-structure.ts';
import { mergeOrders } from './merge-orders.ts';
import type { SharedBlock, SharedDocument, SharedItem, SharedValue } from './shared-document.ts';

/**
 * Turns a shared version back into a document, so that reading views, calculations and exports know one shape only.
 * `structure` is that of the template version the document came from; the result shows just the shared sections, in
 * their order. Ids and the order of rows are kept; order keys are new, and of people only the ids are known. Sharing
 * the result again gives the same version.
 */
export function sharedToDocument(shared: SharedDocument, structure: TemplateStructure): PlanDocument {
  const items = new Map<string, Item>();
  const add = (item: Omit<Item, 'revisions'>) => items.set(item.id, { ...item, revisions: {} });

  add({ id: shared.id, collection: 'document', order: orderAt(0), fields: shared.header });
  for (const [index, { key, title }] of shared.sections.entries()) {
    if (title !== undefined) {
      add({
        id: sectionItemId(shared.id, key),
        collection: 'sections',
        order: sectionOrder(index),
        fields: { title },
      });
    }
  }
  for (const [index, id] of shared.people.entries()) {
    add({ id, collection: 'people', order: orderAt(index), fields: {} });
  }
  const blocks = shared.sections.flatMap((section) => section.blocks);
  for (const [collection, views] of viewsByCollection(blocks)) {
    const orders = ordersOf(views.map(({ rows }) => rows));
    const isOwned = collectionDefinition(collection)?.scope === 'block';
    for (const { block, rows } of views) {
      for (const row of rows) {
        add(
          itemOf(row, { collection, order: orders.get(row.id) ?? orderAt(0), ...(isOwned ? { block } : {}) }),
        );
      }
    }
  }
  return { id: shared.id, kind: shared.kind, seq: 0, structure: sharedStructure(shared, structure), items };
}

interface View {
  readonly block: string;
  readonly rows: readonly SharedItem[];
}

function viewsByCollection(blocks: readonly SharedBlock[]): ReadonlyMap<string, readonly View[]> {
  const views = new Map<string, View[]>();
  for (const { key, collections } of blocks) {
    for (const [collection, rows] of Object.entries(collections)) {
      const known = views.get(collection) ?? [];
      known.push({ block: key, rows });
      views.set(collection, known);
    }
  }
  return views;
}

/** An order key for every row, so that each view keeps the order in which its rows were shared. */
function ordersOf(lists: readonly (readonly SharedItem[])[]): ReadonlyMap<string, string> {
  const ids = mergeOrders(lists.map((rows) => rows.map((row) => row.id)));
  return new Map(ids.map((id, index) => [id, orderAt(index)]));
}

function itemOf(
  { id, parent, fields }: SharedItem,
  place: Pick<Item, 'collection' | 'order' | 'block'>,
): Omit<Item, 'revisions'> {
  return {
    id,
    ...(parent === undefined ? {} : { parent }),
    ...place,
    fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, withOrder(value)])),
  };
}

/** Gives the entries of a list order keys again. */
function withOrder(value: SharedValue): FieldValue {
  return isList(value) ? value.map((entry, index) => ({ ...entry, order: orderAt(index) })) : value;
}

function isList(value: SharedValue): value is Extract<SharedValue, readonly unknown[]> {
  return Array.isArray(value);
}

/** The template's structure cut down to what is shared, in the shared order. */
function sharedStructure(shared: SharedDocument, structure: TemplateStructure): TemplateStructure {
  return {
    ...structure,
    ...shared.template,
    starterItems: [],
    sections: shared.sections.map(({ key, blocks }) => {
      const sostac = structure.sections.find((section) => section.key === key)?.sostac;
      return { key, blocks: blocks.map(instanceOf), ...(sostac === undefined ? {} : { sostac }) };
    }),
  };
}

function instanceOf({ key, type, settings }: SharedBlock): BlockInstance {
  return { key, type, ...(settings === undefined ? {} : { settings }) };
}
