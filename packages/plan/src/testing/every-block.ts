import type { CollectionDefinition } from '../blocks/define-block.ts';
import { keyedRowId } from '../blocks/derived-rows.ts';
import { blockTypes, collectionsOf, promptRowId, singleRowId } from '../blocks/face.ts';
import { deriveId, orderAt } from '../canonical/face.ts';
import { createDocument, type Item, type PlanDocument } from '../document/face.ts';
import type { FieldDefinition, FieldValue } from '../fields/face.ts';
import type { BlockInstance, TemplateStructure } from '../template/template-structure.ts';

const documentId = '0190eeee-0000-7000-8000-000000000001';
const prompts = [{ key: 'first', required: true }, { key: 'second' }];

/** A section per block type, each with everything that its settings switch on. */
export const everyBlockStructure: TemplateStructure = {
  key: 'every-block',
  version: 1,
  kind: 'plan',
  settings: { smartA: 'accepted', detailWindowDays: 90, approval: 'optional' },
  starterItems: [],
  sections: blockTypes.map(({ type }) => ({
    key: type,
    blocks: [{ key: type, type, settings: { prompts, strategicLines: true, parentGoals: true } }],
  })),
};

/** A field of a collection of a block, wherever such a plan has one. */
export interface FieldPlace {
  readonly block: BlockInstance;
  readonly collection: CollectionDefinition;
  readonly field: string;
  readonly definition: FieldDefinition;
}

interface ListPlace {
  readonly block: BlockInstance;
  readonly collection: CollectionDefinition;
}

const everyList: readonly ListPlace[] = everyBlockStructure.sections.flatMap(({ blocks }) =>
  blocks.flatMap((block) => collectionsOf(block).map((collection) => ({ block, collection }))),
);

function fieldsOf({ block, collection }: ListPlace): readonly FieldPlace[] {
  return Object.entries(collection.fields).map(([field, definition]) => ({
    block,
    collection,
    field,
    definition,
  }));
}

/** Every field of every block type, in the order of the registry. */
export const fieldPlaces: readonly FieldPlace[] = everyList.flatMap(fieldsOf);

/** Id of the one row that such a plan has in a collection. */
export function everyRowId(collection: string): string {
  const place = everyList.find((one) => one.collection.key === collection);
  switch (place?.collection.rows) {
    case 'one':
      return singleRowId(documentId, place.block.key, collection);
    case 'prompts':
      return promptRowId(documentId, place.block.key, 'first');
    default:
      return (
        (place === undefined ? null : pairedRowId(place.collection)) ??
        deriveId(documentId, 'row', collection)
      );
  }
}

/** Id of a row that exists once for each row that it points to; null for any other. */
function pairedRowId({ key, keyedBy = '', parent, fields }: CollectionDefinition): string | null {
  const { type, to } = fields[keyedBy] ?? {};
  return type === 'reference' && to !== undefined
    ? keyedRowId(documentId, key, {
        key: everyRowId([to].flat()[0] ?? ''),
        ...(parent === undefined ? {} : { parent: everyRowId(parent) }),
      })
    : null;
}

/**
 * A plan with a row in every collection of every block type and one person, each field with the value that is given for it
 * (null leaves it empty); without values a plan without rows.
 */
export function fillEveryBlock(
  header: Readonly<Record<string, FieldValue>>,
  valueAt: ((place: FieldPlace) => FieldValue | null) | null,
): PlanDocument {
  const empty = createDocument({
    id: documentId,
    structure: everyBlockStructure,
    header: {
      title: 'Every block',
      locale: 'en',
      currency: 'EUR',
      periodStart: '2027-03-01',
      periodEnd: '2027-05-31',
      ...header,
    },
  });
  if (valueAt === null) {
    return empty;
  }
  const person: Item = {
    id: everyRowId('people'),
    collection: 'people',
    order: orderAt(0),
    fields: { kind: 'member' },
    revisions: {},
  };
  const items = new Map([...empty.items, [person.id, person]]);
  for (const place of everyList) {
    const item = rowOf(place, valueAt);
    items.set(item.id, item);
  }
  return { ...empty, items };
}

function rowOf(place: ListPlace, valueAt: (place: FieldPlace) => FieldValue | null): Item {
  const { block, collection } = place;
  const fields = fieldsOf(place).flatMap((one) => {
    const value = valueAt(one);
    return value === null ? [] : [[one.field, value] as const];
  });
  return {
    id: everyRowId(collection.key),
    collection: collection.key,
    order: orderAt(1),
    fields: Object.fromEntries(fields),
    revisions: {},
    ...(collection.scope === 'block' ? { block: block.key } : {}),
    ...(collection.parent === undefined ? {} : { parent: everyRowId(collection.parent) }),
  };
}
