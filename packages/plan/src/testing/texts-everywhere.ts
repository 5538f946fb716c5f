import type { CollectionDefinition } from '../blocks/define-block.ts';
import { blockTypes, collectionsOf, promptRowId, singleRowId } from '../blocks/face.ts';
import { deriveId, orderAt } from '../canonical/face.ts';
import { createDocument, type Item, type PlanDocument } from '../document/face.ts';
import { type FieldDefinition, type FieldValue, fieldTypes, type RichTextNode } from '../fields/face.ts';
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

/** Every place of such a plan where somebody writes: `goals.title`. */
export const textPlaces: readonly string[] = [
  'document.title',
  ...everyBlockStructure.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      collectionsOf(block).flatMap((collection) =>
        Object.entries(collection.fields).flatMap(([name, definition]) =>
          isWritten(definition) ? [`${collection.key}.${name}`] : [],
        ),
      ),
    ),
  ),
];

function isWritten({ type, pattern }: FieldDefinition): boolean {
  return ['text', 'richText', 'textList'].includes(type) && pattern === undefined;
}

/** A plan with a row in every collection of every block type, and in each place the text that is written for it. */
export function writeEverywhere(write: (place: string) => string): PlanDocument {
  const header = {
    title: textFor(write('document.title'), 160),
    locale: 'en',
    currency: 'EUR',
    periodStart: '2027-03-01',
    periodEnd: '2027-05-31',
  };
  const empty = createDocument({ id: documentId, structure: everyBlockStructure, header });
  const items = new Map(empty.items);
  const person: Item = {
    id: idOf('people'),
    collection: 'people',
    order: orderAt(0),
    fields: { kind: 'member' },
    revisions: {},
  };
  items.set(person.id, person);
  for (const { blocks } of everyBlockStructure.sections) {
    for (const block of blocks) {
      for (const collection of collectionsOf(block)) {
        const item = rowOf(block, collection, write);
        items.set(item.id, item);
      }
    }
  }
  return { ...empty, items };
}

/** Id of the one person whom the plan names. */
export const writtenPerson = idOf('people');

function idOf(collection: string): string {
  const definition = blockTypes
    .flatMap(({ type, collections }) => collections.map((one) => ({ type, one })))
    .find(({ one }) => one.key === collection);
  switch (definition?.one.rows) {
    case 'one':
      return singleRowId(documentId, definition.type, collection);
    case 'prompts':
      return promptRowId(documentId, definition.type, 'first');
    default:
      return deriveId(documentId, 'row', collection);
  }
}

function rowOf(
  block: BlockInstance,
  collection: CollectionDefinition,
  write: (place: string) => string,
): Item {
  const fields = Object.entries(collection.fields).flatMap(([name, definition]) => {
    const value = valueFor(definition, () => write(`${collection.key}.${name}`));
    return value === null ? [] : [[name, value] as const];
  });
  return {
    id: idOf(collection.key),
    collection: collection.key,
    order: orderAt(1),
    fields: Object.fromEntries(fields),
    revisions: {},
    ...(collection.scope === 'block' ? { block: block.key } : {}),
    ...(collection.parent === undefined ? {} : { parent: idOf(collection.parent) }),
  };
}

/** A canonical value; null for fields of figures, which stay empty. */
function valueFor(definition: FieldDefinition, write: () => string): FieldValue | null {
  const { type, options = [], to, max } = definition;
  switch (type) {
    case 'text':
      return isWritten(definition) ? textFor(write(), max ?? 500) : null;
    case 'richText':
      return proseOf(textFor(write(), max ?? 5000));
    case 'textList':
      return [{ id: 'a', order: orderAt(0), value: textFor(write(), 500) }];
    case 'choice':
      return options[0] ?? null;
    case 'date':
      return '2027-04-15';
    case 'month':
      return '2027-04';
    case 'person':
      return writtenPerson;
    case 'reference':
      return { id: idOf([to].flat()[0] ?? '') };
    default:
      return null;
  }
}

/** The text as the edge takes it in, cut where it is too long. */
function textFor(written: string, max: number): string {
  const cut = Array.from(new Intl.Segmenter().segment(written), ({ segment }) => segment);
  for (let length = cut.length; length > 0; length -= 1) {
    const read = fieldTypes.text.parse(cut.slice(0, length).join(''), { type: 'text', max });
    if (read.ok && typeof read.value === 'string') {
      return read.value;
    }
  }
  throw new Error(`No field takes ${JSON.stringify(written)}`);
}

/** The text in every kind of node that holds any. */
function proseOf(text: string): RichTextNode {
  const words: RichTextNode = { type: 'text', text };
  const paragraph: RichTextNode = { type: 'paragraph', content: [words] };
  return {
    type: 'doc',
    content: [
      paragraph,
      { type: 'heading', attrs: { level: 3 }, content: [words] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
    ],
  };
}
