import { describe, expect, test } from 'vitest';
import { allCollections, blockTypes, isSystemCollection } from '../blocks/face.ts';
import { diffDocuments, isEmptyDiff } from '../diff/face.ts';
import {
  documentFromJson,
  documentToJson,
  findInDocument,
  headerOf,
  type PlanDocument,
} from '../document/face.ts';
import { type FieldDefinition, type FieldValue, isEntries, parseField } from '../fields/face.ts';
import { freeze, readInternal, readShared, sharedToDocument, thaw } from '../freeze/face.ts';
import type { Locale } from '../template/face.ts';
import { everyBlockStructure, everyRowId, type FieldPlace, fieldPlaces } from './every-block.ts';
import { emptyPlan, greatestPlan, leastPlan } from './every-plan.ts';
import { greatestValue, leastValue } from './extreme-values.ts';
import { textPlaces, writeEverywhere } from './texts-everywhere.ts';

const types = blockTypes.map(({ type }) => type);
/** What a document that travels as text could stumble over. */
const troubles = [
  '"},{"__proto__":{"polluted":true}}',
  '__proto__',
  '\\u0000 \\" \\\\',
  'one\u2028two\u2029three',
  '</script><!--',
  '👩‍👩‍👧‍👦 Z\u0301\u0323',
  '1e400',
];
const hostilePlan = writeEverywhere(
  (place) => `${troubles[textPlaces.indexOf(place) % troubles.length]} ${place}`,
);
/** Each with its content in another language. */
const plans: Readonly<Record<string, PlanDocument>> = {
  empty: inLocale(emptyPlan, 'ru'),
  least: inLocale(leastPlan, 'nl'),
  greatest: inLocale(greatestPlan, 'pl'),
  hostile: inLocale(hostilePlan, 'sv'),
};

function inLocale(plan: PlanDocument, locale: Locale): PlanDocument {
  const header = headerOf(plan);
  return {
    ...plan,
    items: new Map(plan.items).set(plan.id, { ...header, fields: { ...header.fields, locale } }),
  };
}

describe('the plans that tests walk through', () => {
  test('have a row in every collection of every block type', () => {
    const collections = allCollections.map(({ key }) => key).filter((key) => !isSystemCollection(key));
    expect(types.filter((type) => !fieldPlaces.some(({ block }) => block.type === type))).toEqual([]);
    for (const plan of [leastPlan, greatestPlan, hostilePlan]) {
      expect(collections.filter((key) => !plan.items.has(everyRowId(key)))).toEqual([]);
    }
  });

  test.each(types)('hold what the fields of %s take, and the greatest has nothing above it', (type) => {
    for (const { definition, collection, field } of placesOf(type)) {
      const place = `${collection.key}.${field}`;
      const [least, greatest] = [leastValue(definition), greatestValue(definition, place)];
      const taken = least === null ? [greatest] : [least, greatest];
      expect([place, taken.map((value) => parseField(definition, value))]).toEqual([
        place,
        taken.map((value) => ({ ok: true, value })),
      ]);
      expect([place, least]).not.toEqual([place, greatest]);
      const more = oneMore(definition, greatest).filter((value) => parseField(definition, value).ok);
      expect([place, more]).toEqual([place, []]);
    }
  });
});

function placesOf(type: string): readonly FieldPlace[] {
  return fieldPlaces.filter(({ block }) => block.type === type);
}

/** A text by a letter longer, a number by one higher, a list by an entry longer; none for values that have no order. */
function oneMore({ type, pattern }: FieldDefinition, value: FieldValue): readonly unknown[] {
  if (isEntries(value)) {
    return type === 'choiceList' ? [] : [[...value, { ...value[0], id: 'more' }]];
  }
  const text = typeof value === 'string' ? value : '';
  switch (type) {
    case 'text':
      return pattern === undefined ? [`${text}.`] : [`${text}a`];
    case 'richText':
      return [
        {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: '.'.repeat(20_001) }] }],
        },
      ];
    case 'money':
      return [Number(value) + 1];
    case 'integer':
    case 'score':
      return [String(BigInt(text) + 1n)];
    case 'decimal':
    case 'percent':
    case 'measure':
      return [`1${text}`, String(Number(text) + 1)];
    case 'link':
      return [`${text}.`];
    default:
      return [];
  }
}

/** The document that its frozen version gives back, through texts as they are stored. */
function thawed(document: PlanDocument): PlanDocument {
  const { shared, internal } = freeze(document);
  return thaw({ shared: readShared(shared), internal: readInternal(internal) }, document.structure);
}

describe.each(Object.entries(plans))('JSON of a plan, %s', (_, plan) => {
  const frozen = freeze(plan);
  const back = thawed(plan);
  const travelled = documentFromJson(JSON.parse(JSON.stringify(documentToJson(plan))));
  const [backFrozen, travelledFrozen] = [freeze(back), freeze(travelled)];

  test.each(types)('%s comes out and in with the same bytes', (type) => {
    const rows = (document: PlanDocument) =>
      fieldPlaces
        .filter(({ block }) => block.type === type)
        .map(({ collection }) => document.items.get(everyRowId(collection.key)));
    expect(frozen.sections[type]).toMatch(/^[0-9a-f]{64}$/);
    expect(backFrozen.sections[type]).toBe(frozen.sections[type]);
    expect(travelledFrozen.sections[type]).toBe(frozen.sections[type]);
    expect(rows(back)).toEqual(rows(plan));
    expect(rows(travelled)).toEqual(rows(plan));
    expect('polluted' in {}).toBe(false);
  });

  test('the whole comes out and in with one hash', () => {
    expect(backFrozen).toEqual(frozen);
    expect(travelledFrozen).toEqual(frozen);
    // What the client's side got is the same again when it is frozen.
    const { shared, hash } = frozen;
    expect(freeze(sharedToDocument(readShared(shared), plan.structure)).hash).toBe(hash);
  });
});

const differences = [
  diffDocuments(leastPlan, greatestPlan),
  diffDocuments(emptyPlan, greatestPlan),
  diffDocuments(greatestPlan, emptyPlan),
];

test.each(types)('every field of %s differs between the least, the greatest and no plan', (type) => {
  for (const { collection, field } of placesOf(type)) {
    const found = differences.map(({ items }) => items.find(({ id }) => id === everyRowId(collection.key)));
    expect(found.map((item) => item?.kind)).toEqual(['changed', 'added', 'removed']);
    const told = found.map((item) => item?.fields.some((one) => one.field === field));
    expect([collection.key, field, ...told]).toEqual([collection.key, field, true, true, true]);
  }
});

test.each(Object.entries(plans))('nothing differs between a plan, %s, and itself come back', (_, plan) => {
  expect(isEmptyDiff(diffDocuments(plan, thawed(plan)))).toBe(true);
});

describe('finding', () => {
  /** A word of letters for each place, which no other place has. */
  const wordOf = (place: string) =>
    `kw${[...String(textPlaces.indexOf(place)).padStart(4, '0')].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')}`;
  const plan = writeEverywhere((place) => `Dużo ${wordOf(place).toUpperCase()} é`);

  test.each(types)('finds the words of every text field of %s where they stand', (type) => {
    const nameOf = ({ collection, field }: FieldPlace) => `${collection.key}.${field}`;
    for (const place of placesOf(type).filter((one) => textPlaces.includes(nameOf(one)))) {
      const { block, collection, field, definition } = place;
      const word = wordOf(nameOf(place));
      const found = findInDocument(plan, `${word} e`).places;
      // A rich text holds it in a paragraph, a heading and a list.
      expect([field, found.length]).toEqual([field, definition.type === 'richText' ? 3 : 1]);
      expect(found[0]).toMatchObject({
        section: block.key,
        block: block.key,
        item: everyRowId(collection.key),
        field,
        ofFrame: false,
        match: `${word.toUpperCase()} é`,
      });
    }
  });

  test('has every text field of the definitions among its places', () => {
    const written = fieldPlaces.filter(
      ({ definition: { type, pattern } }) =>
        pattern === undefined && (type === 'text' || type === 'richText' || type === 'textList'),
    );
    expect(textPlaces.length).toBe(written.length + 1);
    expect(everyBlockStructure.sections.map(({ key }) => key)).toEqual(types);
  });
});
