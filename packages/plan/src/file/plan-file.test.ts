import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promptRowId } from '../blocks/face.ts';
import { canonicalJson } from '../canonical/face.ts';
import { copyDocument } from '../document/copy-document.ts';
import type { PlanDocument } from '../document/face.ts';
import { freeze } from '../freeze/face.ts';
import { anyPlan, secret } from '../testing/arbitrary-plan.ts';
import { buildPlan, documentId, id, prose, references, structure } from '../testing/build-plan.ts';
import { emptyPlan, greatestPlan, leastPlan, writeEverywhere } from '../testing/face.ts';
import {
  maxPlanFileBytes,
  maxPlanFilePeople,
  maxPlanFileRows,
  maxPlanFileSections,
  type PlanFile,
  type PlanFileContent,
  planFileContents,
  planFileId,
  readPlanFile,
  readPlanFileHead,
  toPlanFile,
} from './face.ts';

const otherId = '0190bbbb-0000-7000-8000-00000000000b';

function fileOf(document: PlanDocument, content: PlanFileContent = 'everything'): PlanFile {
  return toPlanFile(document, { content, names: {}, words: {} });
}

/** The file as it lies on a disk and comes back. */
function readAgain(file: unknown, of: PlanDocument) {
  const json: unknown = JSON.parse(JSON.stringify(file));
  expect(readPlanFileHead(json)).toEqual({
    head: { template: { key: of.structure.key, version: of.structure.version } },
  });
  const read = readPlanFile(json, of.structure);
  if (!('file' in read)) {
    throw new Error(`Refused: ${JSON.stringify(read.faults.slice(0, 3))}`);
  }
  return read.file;
}

/** A plan made from what was read, as an import makes it. */
function planFrom(document: PlanDocument, planId: string): PlanDocument {
  return copyDocument(document, { id: planId, keepsIds: true, months: 0, users: [] }).document;
}

/** What a plan is known by: the hash of its content, and its file. */
function hashesOf(document: PlanDocument, content: PlanFileContent) {
  return { hash: freeze(document).hash, file: canonicalJson(fileOf(document, content)), isUntouched: true };
}

/** The same of what was read of its file: under the id that it had, and under another. */
function hashesAgain(of: PlanDocument, content: PlanFileContent) {
  const { document, isUntouched } = readAgain(fileOf(of, content), of);
  return {
    hash: freeze(planFrom(document, of.id)).hash,
    file: canonicalJson(fileOf(planFrom(document, otherId), content)),
    isUntouched,
  };
}

/** What stands in a plan, whatever the order in which it was read. */
function rowsOf({ items }: PlanDocument) {
  return [...items.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

describe('a plan as a file', () => {
  test.each(planFileContents)('has, read again, the hash that it had; with %s', (content) => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        expect(hashesAgain(document, content)).toEqual(hashesOf(document, content));
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ['several forms of a letter', () => 'Café ﷺ e\u0301 \u1112\u1161\u11ab'],
    ['code', () => '</script><img src=x onerror=alert(1)>{{constructor}}'],
    ['directions and joiners', () => '\u202e\u2066abc\u2069 👩‍👩‍👧‍👦 \u200d\ufeff'],
    ['JSON', () => '"},{"__proto__":{"polluted":true},"id":"'],
    ['long', () => 'Ж'.repeat(200)],
  ])('holds every block type with texts of the kind: %s', (_, write) => {
    const document = writeEverywhere(write);
    for (const content of planFileContents) {
      expect(hashesAgain(document, content)).toEqual(hashesOf(document, content));
    }
    expect(readAgain(fileOf(document), document).document.items.size).toBe(document.items.size);
  });

  test.each([
    ['nothing', emptyPlan],
    ['the least', leastPlan],
    ['the greatest', greatestPlan],
  ])('holds every block type with %s in every field', (_, document) => {
    for (const content of planFileContents) {
      expect(hashesAgain(document, content)).toEqual(hashesOf(document, content));
    }
    const read = readAgain(fileOf(document), document).document;
    expect(rowsOf(read)).toEqual(rowsOf(planFrom(document, planFileId)));
  });

  test('of a size that no plan has yet comes in whole', () => {
    const people = Array.from({ length: 600 }, (_, index) => ({
      id: id(`person ${index}`),
      collection: 'people',
      fields: { kind: 'outside' },
    }));
    const goals = Array.from({ length: 6000 }, (_, index) => ({
      id: id(`goal ${index}`),
      collection: 'goals',
      fields: { title: 'Больше заказов '.repeat(10).trim(), owner: id(`person ${index % 600}`) },
    }));
    const document = buildPlan([...people, ...goals]);
    const file = fileOf(document);
    const size = Buffer.byteLength(JSON.stringify(file, null, 1));
    expect(size).toBeGreaterThan(2_500_000);
    expect(size).toBeLessThan(maxPlanFileBytes);
    const read = readAgain(file, document);
    expect(read.isUntouched).toBe(true);
    expect(read.document.items.size).toBe(document.items.size);
  });

  test('without internals holds nothing that a client may not read', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        expect(JSON.stringify(fileOf(document, 'shared'))).not.toContain(secret);
      }),
      { numRuns: 25 },
    );
  });

  test('names people, without anything of their accounts', () => {
    const person = id('person 0');
    const document = buildPlan([
      { id: person, collection: 'people', fields: { kind: 'client' } },
      { id: id('goal'), collection: 'goals', fields: { title: 'More', owner: person } },
    ]);
    const file = toPlanFile(document, { content: 'shared', names: { [person]: 'Marta' }, words: {} });
    expect(file.people).toEqual([{ id: person, order: expect.any(String), kind: 'client', name: 'Marta' }]);
    expect(readAgain(file, document).people).toEqual([{ id: person, kind: 'client', name: 'Marta' }]);
  });

  test('leaves out references to what was removed', () => {
    const document = buildPlan([
      { id: id('gone'), collection: 'businessGoals', removed: true, fields: { title: 'Gone' } },
      {
        id: id('goal'),
        collection: 'goals',
        fields: { title: 'More', businessGoal: { id: id('gone') } },
      },
    ]);
    expect(fileOf(document).rows).toMatchObject([{ id: id('goal'), fields: { title: 'More' } }]);
    expect(fileOf(document).rows[0]?.fields).not.toHaveProperty('businessGoal');
  });

  test('says of answers which question they answer', () => {
    const document = buildPlan([
      {
        id: promptRowId(documentId, 'route', 'way'),
        collection: 'answers',
        block: 'route',
        fields: { answer: prose('So') },
      },
    ]);
    expect(fileOf(document).rows).toMatchObject([
      { id: promptRowId(planFileId, 'route', 'way'), block: 'route', prompt: 'way' },
    ]);
  });

  test('tells when its content was changed by hand', () => {
    const document = buildPlan([{ id: id('goal'), collection: 'goals', fields: { title: 'More' } }]);
    const file = JSON.parse(JSON.stringify(fileOf(document)));
    file.rows[0].fields.title = 'Much more';
    expect(readAgain(file, document).isUntouched).toBe(false);
  });
});

const whole = buildPlan([
  { id: id('person'), collection: 'people', fields: { kind: 'member' } },
  { id: id('growth'), collection: 'businessGoals', fields: { title: 'Grow' } },
  {
    id: id('goal'),
    collection: 'goals',
    fields: { title: 'More', businessGoal: { id: id('growth') }, owner: id('person'), baseline: '3' },
  },
  {
    id: id('line'),
    collection: 'strategicLines',
    block: 'route',
    fields: { line: 'Near', goals: references(id('goal')) },
  },
]);

type Loose = Record<string, never> & {
  rows: { [key: string]: unknown; fields: Record<string, unknown> }[];
  [key: string]: unknown;
};

function faultsOf(change: (file: Loose) => unknown) {
  const file = JSON.parse(JSON.stringify(fileOf(whole)));
  const read = readPlanFile(change(file) ?? file, structure);
  return 'faults' in read ? read.faults : [];
}

function rowOf(file: Loose, collection: string) {
  const row = file.rows.find((one) => one.collection === collection);
  if (row === undefined) {
    throw new Error(collection);
  }
  return row;
}

const atGoal = { section: 'goals', block: 'goals', collection: 'goals', title: 'More' };

describe('a file that does not fit', () => {
  test.each<[string, (file: Loose) => unknown, object]>([
    [
      'an unknown collection',
      (file) => Object.assign(rowOf(file, 'goals'), { collection: 'dreams' }),
      { reason: 'unknownCollection', collection: 'dreams' },
    ],
    [
      'a collection of the document itself',
      (file) => Object.assign(rowOf(file, 'goals'), { collection: 'waivers', fields: {} }),
      { reason: 'unknownCollection', collection: 'waivers' },
    ],
    [
      'an unknown block',
      (file) => Object.assign(rowOf(file, 'strategicLines'), { block: 'nowhere' }),
      { reason: 'unknownBlock', collection: 'strategicLines', title: 'Near' },
    ],
    [
      'a block of another type',
      (file) => Object.assign(rowOf(file, 'strategicLines'), { block: 'note' }),
      { reason: 'unknownBlock', block: 'note' },
    ],
    [
      'an unknown field',
      (file) => Object.assign(rowOf(file, 'goals').fields, { dream: 'x' }),
      { reason: 'unknownField', ...atGoal, field: 'dream' },
    ],
    [
      'a field of every object',
      (file) => Object.assign(rowOf(file, 'goals').fields, { constructor: 'x' }),
      { reason: 'unknownField', ...atGoal, field: 'constructor' },
    ],
    [
      'a wrong value',
      (file) => Object.assign(rowOf(file, 'goals').fields, { baseline: 'three' }),
      { reason: 'notNumber', ...atGoal, field: 'baseline' },
    ],
    [
      'a text that is too long',
      (file) => Object.assign(rowOf(file, 'businessGoals').fields, { title: 'x'.repeat(5000) }),
      { reason: 'tooLong', collection: 'businessGoals', field: 'title', limit: expect.any(Number) },
    ],
    [
      'a value that is too deep',
      (file) => {
        const deep = Array.from({ length: 90 }).reduce((inner) => ({ content: [inner] }), { type: 'text' });
        Object.assign(rowOf(file, 'strategicLines').fields, { why: deep });
      },
      { reason: 'richTextDepth', field: 'why' },
    ],
    [
      'an id twice',
      (file) => file.rows.push({ ...rowOf(file, 'goals') }),
      { reason: 'idTaken', ...atGoal, row: 5 - 1 },
    ],
    [
      'the id of the plan',
      (file) => Object.assign(rowOf(file, 'goals'), { id: planFileId }),
      { reason: 'idTaken', ...atGoal },
    ],
    [
      'the id of an answer on another row',
      (file) => Object.assign(rowOf(file, 'goals'), { id: promptRowId(planFileId, 'route', 'way') }),
      { reason: 'notDerived', ...atGoal },
    ],
    [
      'an answer to no question',
      (file) =>
        file.rows.push({
          id: id('elsewhere'),
          collection: 'answers',
          block: 'route',
          order: 'V',
          fields: {},
        }),
      { reason: 'notDerived', block: 'route', section: 'strategy' },
    ],
    [
      'a reference to nothing',
      (file) => Object.assign(rowOf(file, 'goals').fields, { businessGoal: { id: id('nowhere') } }),
      { reason: 'unknownTarget', ...atGoal, field: 'businessGoal' },
    ],
    [
      'a person who is a goal',
      (file) => Object.assign(rowOf(file, 'goals').fields, { owner: id('growth') }),
      { reason: 'unknownTarget', ...atGoal, field: 'owner' },
    ],
    [
      'a row below itself',
      (file) => Object.assign(rowOf(file, 'goals'), { parent: id('goal') }),
      { reason: 'unknownParent', ...atGoal },
    ],
    [
      'a row of another form',
      (file) => Object.assign(rowOf(file, 'goals'), { extra: true }),
      { reason: 'shape', collection: 'goals' },
    ],
    ['a row that is none', (file) => (file.rows as unknown[]).push(null), { reason: 'shape', row: 4 }],
    [
      'a section that the template does not have',
      (file) => Object.assign(file, { sections: [{ key: 'toString', order: 'V', fields: {} }] }),
      { reason: 'unknownSection', section: 'toString' },
    ],
    [
      'an own section without a title',
      (file) =>
        Object.assign(file, {
          sections: [{ key: `own-${'0'.repeat(32)}`, own: true, order: 'V', fields: {} }],
        }),
      { reason: 'empty', collection: 'sections', field: 'title' },
    ],
    [
      'no title',
      (file) => Object.assign(file, { plan: { locale: 'en' } }),
      { reason: 'empty', collection: 'document', field: 'title' },
    ],
    [
      'an unknown language',
      (file) => Object.assign(file, { plan: { title: 'T', locale: 'xx' } }),
      { reason: 'notOption', collection: 'document', field: 'locale' },
    ],
    ['something beside', (file) => Object.assign(file, { more: 1 }), { reason: 'shape' }],
    ['no rows', (file) => Object.assign(file, { rows: {} }), { reason: 'shape' }],
    [
      'a prototype',
      (file) => JSON.parse(`${JSON.stringify(file).slice(0, -1)},"__proto__":{"rows":[]}}`),
      { reason: 'shape' },
    ],
    [
      'too many rows',
      (file) => Object.assign(file, { rows: Array.from({ length: maxPlanFileRows + 1 }) }),
      { reason: 'tooManyRows', limit: maxPlanFileRows },
    ],
    [
      'too many people',
      (file) => Object.assign(file, { people: Array.from({ length: maxPlanFilePeople + 1 }) }),
      { reason: 'tooMany', limit: maxPlanFilePeople, collection: 'people' },
    ],
    [
      'too many sections',
      (file) => Object.assign(file, { sections: Array.from({ length: maxPlanFileSections + 1 }) }),
      { reason: 'tooMany', limit: maxPlanFileSections, collection: 'sections' },
    ],
  ])('because of %s says so, and where', (_, change, fault) => {
    const faults = faultsOf((file) => {
      const changed = change(file);
      return changed !== null && typeof changed === 'object' && 'format' in changed ? changed : file;
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject(fault);
  });

  test('in many places tells all of them, up to a limit', () => {
    expect(
      faultsOf((file) => {
        rowOf(file, 'goals').fields.dream = 1;
        rowOf(file, 'businessGoals').fields.dream = 1;
      }),
    ).toHaveLength(2);
    expect(faultsOf((file) => Object.assign(file, { rows: Array.from({ length: 200 }) }))).toHaveLength(50);
    const dreams = (count: number) =>
      faultsOf((file) => {
        for (let dream = 0; dream < count; dream += 1) {
          rowOf(file, 'goals').fields[`dream${dream}`] = 1;
        }
      });
    expect(dreams(200)).toHaveLength(50);
    // As many as nobody has: not even looked at one by one.
    expect(dreams(501)).toMatchObject([{ reason: 'shape', collection: 'goals' }]);
  });

  test.each([
    [null, 'notPlanFile'],
    [[], 'notPlanFile'],
    ['kader-plan', 'notPlanFile'],
    [{ format: 'other', version: 1 }, 'notPlanFile'],
    [{ format: 'kader-plan', version: 2 }, 'newerFile'],
    [{ format: 'kader-plan', version: 1 }, 'shape'],
    [{ format: 'kader-plan', version: 1, kind: 'plan', template: { key: '../x', version: 1 } }, 'shape'],
  ])('is not taken for a plan: %j', (json, reason) => {
    expect(readPlanFileHead(json)).toEqual({ fault: { reason } });
  });
});
