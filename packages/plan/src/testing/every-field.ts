import type { CollectionDefinition } from '../blocks/define-block.ts';
import { orderAt } from '../canonical/order-key.ts';
import type { Definitions } from '../changes/definitions.ts';
import { registeredDefinitions } from '../changes/definitions.ts';
import { isOwnKey } from '../document/face.ts';
import {
  catalogueEntry,
  catalogueList,
  choice,
  choiceList,
  date,
  decimal,
  type FieldDefinition,
  type FieldTypeName,
  type FieldValue,
  flag,
  integer,
  link,
  measure,
  money,
  month,
  percent,
  person,
  recurrence,
  reference,
  referenceList,
  richText,
  score,
  series,
  seriesEntry,
  text,
  textList,
} from '../fields/face.ts';
import type { TemplateStructure } from '../template/template-structure.ts';

/** A field of every type, by the name of its type. */
export const everyField: Readonly<Record<FieldTypeName, FieldDefinition>> = {
  text: text({ max: 160 }),
  richText: richText(),
  textList: textList({ max: 4 }),
  integer: integer({ min: 0, max: 1000 }),
  decimal: decimal(),
  percent: percent({ min: 0, max: 1 }),
  money: money({ min: 0 }),
  measure: measure({ unitField: 'choice' }),
  score: score({ min: 1, max: 5 }),
  date: date(),
  month: month(),
  choice: choice({ options: ['count', 'money', 'percent'] }),
  choiceList: choiceList({ options: ['awareness', 'acquisition', 'retention', 'service'] }),
  flag: flag(),
  person: person(),
  reference: reference({ to: 'parents' }),
  referenceList: referenceList({ to: 'parents', max: 3 }),
  catalogueEntry: catalogueEntry({ catalogue: 'metrics' }),
  catalogueList: catalogueList({ catalogue: 'channels', max: 3 }),
  link: link(),
  recurrence: recurrence(),
  series: series({ of: 'measure', unitField: 'choice' }),
};

const ids = [
  '0190aaaa-0000-7000-8000-0000000000a1',
  '0190aaaa-0000-7000-8000-0000000000a2',
  '0190aaaa-0000-7000-8000-0000000000a3',
] as const;

function paragraphs(...all: readonly string[]): FieldValue {
  const content = all.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return { type: 'doc', content };
}

/** A few canonical values of every type: few, so that two people sometimes write the same. */
export const someValues: Readonly<Record<FieldTypeName, readonly FieldValue[]>> = {
  text: [
    'Meer vaste klanten',
    'Meer nieuwe vaste klanten',
    'Meer vaste klanten in Gent',
    'Больше заказов',
    'Fler återkommande kunder',
    'conflict',
    '__proto__',
  ],
  richText: [
    paragraphs('Waarom nu', 'Omdat het kan'),
    paragraphs('Waarom dan nu', 'Omdat het kan'),
    paragraphs('Waarom nu', 'Omdat het moet', 'Dlaczego'),
    paragraphs('Почему'),
  ],
  textList: [
    [{ id: 'a', order: 'V', value: 'trust' }],
    [
      { id: 'a', order: 'V', value: 'price' },
      { id: 'b', order: 'W', value: 'speed' },
    ],
  ],
  integer: ['0', '12', '1000'],
  decimal: ['-2.5', '0', '3.25'],
  percent: ['0', '0.35', '1'],
  money: [0, 125_000, Number.MAX_SAFE_INTEGER],
  measure: ['0.35', '3500'],
  score: ['1', '3', '5'],
  date: ['2027-02-28', '2028-02-29'],
  month: ['2027-01', '2027-12'],
  choice: ['count', 'money', 'percent'],
  choiceList: [
    [{ id: 'acquisition', order: orderAt(1), value: 'acquisition' }],
    [
      { id: 'awareness', order: orderAt(0), value: 'awareness' },
      { id: 'retention', order: orderAt(2), value: 'retention' },
    ],
  ],
  flag: [true],
  person: [ids[0], ids[1]],
  reference: [{ id: ids[0] }, { id: ids[1] }],
  referenceList: [
    [{ id: ids[0], order: 'V', value: { id: ids[0] } }],
    [
      { id: ids[1], order: 'V', value: { id: ids[1] } },
      { id: ids[2], order: 'W', value: { id: ids[2] } },
    ],
  ],
  catalogueEntry: ['conversionRate', 'sessions'],
  catalogueList: [
    [{ id: 'newsletter', order: 'V', value: 'newsletter' }],
    [
      { id: 'seo', order: 'V', value: 'seo' },
      { id: 'newsletter', order: 'W', value: 'newsletter' },
    ],
  ],
  link: ['https://example.com/a', 'http://example.org/б'],
  recurrence: ['FREQ=MONTHLY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=10'],
  series: [[seriesEntry('2027-01', '120')], [seriesEntry('2027-01', '90'), seriesEntry('2027-02', '110.5')]],
};

/** Rows with a field of every type, rows that belong to them, and rows that belong to a block. */
const collections: ReadonlyMap<string, CollectionDefinition> = new Map(
  [
    { key: 'parents', scope: 'document' as const, titleField: 'text', fields: everyField },
    { key: 'children', scope: 'document' as const, parent: 'parents', fields: everyField },
    { key: 'notes', scope: 'block' as const, titleField: 'text', fields: { text: everyField.text } },
    { key: 'summary', scope: 'block' as const, rows: 'one' as const, fields: { text: everyField.text } },
  ].map((collection) => [collection.key, collection]),
);

/** Collections that hold every field type and every way for a row to belong; header and sections are the product's. */
export const testDefinitions: Definitions = {
  collection: (key) => collections.get(key) ?? registeredDefinitions.collection(key),
  field(collection, field) {
    const fields = collections.get(collection)?.fields;
    if (fields === undefined) {
      return registeredDefinitions.field(collection, field);
    }
    return Object.hasOwn(fields, field) ? fields[field] : undefined;
  },
  collectionsOf: (block) => [
    ...(block.type === 'everything' || isOwnKey(block.key) ? collections.values() : []),
    ...(isOwnKey(block.key) ? registeredDefinitions.collectionsOf(block) : []),
  ],
};

/** Three sections, beside those that a document has of its own; the first holds a block with all collections of `testDefinitions`. */
export const everyFieldStructure: TemplateStructure = {
  key: 'everyField',
  version: 1,
  kind: 'plan',
  settings: { smartA: 'accepted', detailWindowDays: 90, approval: 'optional' },
  starterItems: [],
  sections: [
    { key: 'first', blocks: [{ key: 'everything', type: 'everything' }] },
    { key: 'second', blocks: [{ key: 'more', type: 'everything' }] },
    { key: 'third', blocks: [{ key: 'nothing', type: 'unknown' }] },
  ],
};
