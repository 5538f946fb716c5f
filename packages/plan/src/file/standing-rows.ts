import { fieldDefinition, isSystemCollection } from '../blocks/block-types.ts';
import { type AddItem, addItem } from '../changes/add-item.ts';
import { registeredDefinitions } from '../changes/definitions.ts';
import { type Draft, startDraft } from '../changes/draft.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { goneBlocks } from '../document/rows-of.ts';
import { parseField } from '../fields/field-types.ts';
import type { TemplateStructure } from '../template/template-structure.ts';

/** A document into which rows are put as an edit would: the registry says which fit. */
export function draftOf(document: {
  readonly id: string;
  readonly structure: TemplateStructure;
  readonly items: ReadonlyMap<string, Item>;
}): Draft {
  const { id: documentId, structure, items } = document;
  return startDraft(
    { documentId, structure, items },
    { id: documentId, changes: [], base: {} },
    { options: { seq: 0, check: false }, definitions: registeredDefinitions, hasMoney: false },
  );
}

/** Rows after the rows to which they belong. */
export function parentsFirst<Row extends { readonly parent?: string }>(rows: readonly Row[]): readonly Row[] {
  return [
    ...rows.filter(({ parent }) => parent === undefined),
    ...rows.filter(({ parent }) => parent !== undefined),
  ];
}

/**
 * The document with what stands in it: without removed rows, without answers to questions that the template no longer asks,
 * and without fields that this version of the program does not know. What is left can be read again by `readPlanFile`.
 */
export function withStandingRows(document: PlanDocument): PlanDocument {
  const gone = goneBlocks(document.items);
  const present = [...document.items.values()].filter(
    ({ removed, block }) => removed !== true && (block === undefined || !gone.has(block)),
  );
  const base = present.filter(({ collection }) => isSystemCollection(collection));
  const items = new Map(base.map((item) => [item.id, { ...item, fields: knownFields(item) }]));
  const draft = draftOf({ ...document, items });
  for (const item of parentsFirst(present.filter(({ collection }) => !isSystemCollection(collection)))) {
    const row = { ...item, fields: knownFields(item) };
    if (addItem(draft, asAdded(row)).ok) {
      items.set(row.id, row);
    }
  }
  return { ...document, items };
}

/** The step that adds a row. */
export function asAdded({
  id,
  collection,
  parent,
  block,
  order,
  fields,
}: Pick<Item, 'id' | 'collection' | 'parent' | 'block' | 'order' | 'fields'>): AddItem {
  return {
    op: 'item.add',
    id,
    collection,
    order,
    fields,
    ...(parent === undefined ? {} : { parent }),
    ...(block === undefined ? {} : { block }),
  };
}

function knownFields({ collection, fields }: Item): Item['fields'] {
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => {
      const definition = fieldDefinition(collection, field);
      return definition !== undefined && parseField(definition, value).ok;
    }),
  );
}
