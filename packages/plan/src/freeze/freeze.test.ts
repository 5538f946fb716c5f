import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promptRowId } from '../blocks/face.ts';
import { canonicalJson, sha256Hex } from '../canonical/face.ts';
import { type Item, type PlanDocument, rowsOf, sectionItemId, visibleSections } from '../document/face.ts';
import { goneBlocks } from '../document/rows-of.ts';
import type { FieldValue } from '../fields/field-value.ts';
import { anyPlan, secret, withView } from '../testing/arbitrary-plan.ts';
import { buildPlan, documentId, id, prose, references } from '../testing/build-plan.ts';
import { figuresStructure } from '../testing/figures-plan.ts';
import { compareHashes } from './compare-hashes.ts';
import { freeze } from './freeze.ts';
import { readShared } from './read-shared.ts';
import type { SharedDocument } from './shared-document.ts';
import { sharedToDocument } from './shared-to-document.ts';
import { isSharedField } from './shown-blocks.ts';
import { toShared } from './to-shared.ts';

function withItems(document: PlanDocument, ...changed: readonly Item[]): PlanDocument {
  return {
    ...document,
    items: new Map([...document.items, ...changed.map((item) => [item.id, item] as const)]),
  };
}

function withField(item: Item, field: string, value: FieldValue): Item {
  return { ...item, fields: { ...item.fields, [field]: value } };
}

function sharedIds(shared: SharedDocument): ReadonlySet<string> {
  const rows = shared.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => Object.values(block.collections).flat()),
  );
  return new Set([shared.id, ...shared.people, ...rows.map((row) => row.id)]);
}

/** Any way in which somebody may change what a client must not see. */
const internalEdit: fc.Arbitrary<(document: PlanDocument) => PlanDocument> = fc
  .tuple(
    fc.constantFrom('rewrite', 'drop', 'add', 'explain', 'refer', 'touch', 'kind'),
    fc.nat(),
    fc.constantFrom('V0', 'V9'),
  )
  .map(([kind, pick, order]) => (document) => {
    const shared = sharedIds(toShared(document));
    const hidden = [...document.items.values()].filter(
      (item) => !shared.has(item.id) && !['sections', 'people', 'document'].includes(item.collection),
    );
    const target = hidden[pick % Math.max(hidden.length, 1)];
    const any = [...document.items.values()][pick % document.items.size];
    if (kind === 'add') {
      const item = {
        id: id(`new ${pick}`),
        collection: 'goals',
        order,
        fields: { title: secret, internal: true },
        revisions: {},
      };
      return document.items.has(item.id) ? document : withItems(document, item);
    }
    if (kind === 'explain') {
      const section = [...document.items.values()].find((item) => item.collection === 'sections');
      return section === undefined
        ? document
        : withItems(document, withField(section, 'hiddenReason', `${secret} ${pick}`));
    }
    if (kind === 'touch' && any !== undefined) {
      return withItems(document, {
        ...any,
        revisions: { title: pick },
        origin: { element: secret, version: 1 },
      });
    }
    if (kind === 'kind') {
      const person = [...document.items.values()].find((item) => item.collection === 'people');
      return person === undefined ? document : withItems(document, withField(person, 'kind', 'outside'));
    }
    if (target === undefined) {
      return document;
    }
    if (kind === 'refer') {
      const goal = rowsOf(document, 'goals').find(
        (row) => shared.has(row.id) && row.fields.businessGoal === undefined,
      );
      return goal === undefined
        ? document
        : withItems(document, withField(goal, 'businessGoal', { id: target.id }));
    }
    if (kind === 'drop') {
      return withItems(document, { ...target, removed: true });
    }
    // Whatever hides the row keeps hiding it: only what it says and where it stands changes.
    const field = target.collection === 'strategicLines' ? 'line' : 'title';
    return withItems(document, { ...withField(target, field, `${secret} ${pick}`), order });
  });

describe('toShared', () => {
  test('changing anything internal changes no byte', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(internalEdit, { minLength: 1, maxLength: 6 }), (plan, edits) => {
        const before = freeze(plan);
        const after = freeze(edits.reduce((document, edit) => edit(document), plan));
        expect(after.shared).toBe(before.shared);
        expect(compareHashes(before, after)).toEqual({ header: false, sections: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('holds no internal word and points to nothing that it does not hold', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const shared = toShared(plan);
        const json = canonicalJson(shared);
        const known = sharedIds(shared);
        expect(json).not.toContain(secret);
        expect(json).not.toContain('internal');
        const unknown = [...plan.items.keys(), id('nowhere'), id('nobody')].filter((one) => !known.has(one));
        expect(unknown.filter((one) => json.includes(one))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test.each<[collection: string, field: string, isShared: boolean]>([
    ['goals', 'title', true],
    ['goals', 'internal', false],
    ['sections', 'title', true],
    ['sections', 'hiddenReason', false],
    ['goals', 'fieldOfALaterVersion', false],
    ['collectionOfALaterVersion', 'title', false],
  ])('%s.%s may be shared: %s', (collection, field, isShared) => {
    expect(isSharedField(collection, field)).toBe(isShared);
  });

  test('what is committed of a budget stays with the agency', () => {
    const fields = { label: 'Fee', estimateLikely: 5000, note: 'Fixed' };
    const planWith = (committed: number) =>
      buildPlan([{ id: id('line'), collection: 'budgetLines', fields: { ...fields, committed } }], {
        structure: figuresStructure,
      });
    const { shared, internal } = freeze(planWith(123_450));
    expect(shared).toContain('5000');
    expect(shared).not.toContain('committed');
    expect(freeze(planWith(98_765)).shared).toBe(shared);
    expect(internal).toContain('123450');
  });

  test('people who left the plan, or never were in it, are not named', () => {
    const plan = buildPlan([
      { id: id('ann'), collection: 'people', fields: { kind: 'client' } },
      { id: id('bo'), collection: 'people', fields: { kind: 'client' }, removed: true },
      {
        id: id('one'),
        collection: 'goals',
        fields: { title: 'One', owner: id('ann'), acceptedBy: id('bo') },
      },
      { id: id('two'), collection: 'goals', fields: { title: 'Two', owner: id('nobody') } },
    ]);
    const shared = toShared(plan);
    expect(shared.people).toEqual([id('ann')]);
    expect(shared.sections[0]?.blocks[0]?.collections.goals).toEqual([
      { id: id('one'), fields: { title: 'One', owner: id('ann') } },
      { id: id('two'), fields: { title: 'Two' } },
    ]);
  });

  test('what is left of a text stands in its one form', () => {
    const plan = buildPlan([
      { id: id('inner'), collection: 'goals', fields: { title: 'Own margin', internal: true } },
      {
        id: id('line'),
        collection: 'strategicLines',
        block: 'route',
        fields: { line: 'Be near', why: prose('Because', id('inner')), goals: references(id('inner')) },
      },
      {
        id: promptRowId(documentId, 'route', 'way'),
        collection: 'answers',
        block: 'route',
        fields: { answer: prose('', id('inner')) },
      },
    ]);
    const [block] = toShared(plan).sections[1]?.blocks ?? [];
    expect(block?.collections).toEqual({
      answers: [],
      strategicLines: [{ id: id('line'), fields: { line: 'Be near', why: prose('Because') } }],
      textBasis: [],
    });
  });

  test('answers stand in the order of the prompts, and only to prompts there are', () => {
    const answer = (prompt: string, order: string) => ({
      id: promptRowId(documentId, 'route', prompt),
      collection: 'answers',
      block: 'route',
      order,
      fields: { answer: prose(prompt) },
    });
    const [block] =
      toShared(buildPlan([answer('means', 'V1'), answer('dropped', 'V2'), answer('way', 'V3')])).sections[1]
        ?.blocks ?? [];
    expect(block?.collections.answers?.map((row) => row.fields.answer)).toEqual([
      prose('way'),
      prose('means'),
    ]);
  });

  test('a row that no visible block selects is not shared, nor what refers to it', () => {
    const rows = [
      { id: id('loyal'), collection: 'goals', fields: { title: 'Come back', funnelStage: 'loyal' } },
      { id: id('reach'), collection: 'goals', fields: { title: 'Be seen', funnelStage: 'reach' } },
      {
        id: id('line'),
        collection: 'strategicLines',
        block: 'route',
        fields: { line: 'Be near', goals: references(id('reach'), id('loyal')) },
      },
    ];
    const hidden = {
      id: sectionItemId(documentId, 'goals'),
      collection: 'sections',
      order: 'V',
      fields: { hidden: true },
    };
    const shared = toShared(buildPlan([...rows, hidden], { structure: withView }));
    expect(sharedIds(shared)).toEqual(new Set([documentId, id('loyal'), id('line')]));
    const line = shared.sections[0]?.blocks[0]?.collections.strategicLines?.[0];
    expect(line?.fields.goals).toEqual([{ id: id('loyal'), value: { id: id('loyal') } }]);
  });
});

describe('freeze', () => {
  test('is the same whatever the order of keys and items', () => {
    const reversed = (record: Readonly<Record<string, FieldValue>>) =>
      Object.fromEntries(Object.entries(record).reverse());
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const items = [...plan.items.values()]
          .reverse()
          .map((item) => ({ ...item, fields: reversed(item.fields) }));
        expect(freeze({ ...plan, items: new Map(items.map((item) => [item.id, item])) })).toEqual(
          freeze(plan),
        );
      }),
    );
  });

  test('gives the hash of the shared bytes, and parts that differ exactly when the whole does', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (a, b) => {
        const [one, other] = [freeze(a), freeze(b)];
        expect(one.hash).toBe(sha256Hex(one.shared));
        const { header, sections } = compareHashes(one, other);
        expect(header || sections.length > 0).toBe(one.hash !== other.hash);
      }),
    );
  });

  test('a visible change changes exactly the hash of its section', () => {
    const texts: Readonly<Record<string, [field: string, value: FieldValue]>> = {
      goals: ['title', 'Rewritten'],
      businessGoals: ['title', 'Rewritten'],
      strategicLines: ['line', 'Rewritten'],
      answers: ['answer', prose('Rewritten')],
      approvalStatement: ['statement', 'Rewritten'],
    };
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, pick) => {
        const before = freeze(plan);
        const places = toShared(plan).sections.flatMap(({ key, blocks }) =>
          blocks.flatMap((block) =>
            Object.values(block.collections).flatMap((rows) =>
              rows.map((row) => ({ section: key, row: row.id })),
            ),
          ),
        );
        const place = places[pick % Math.max(places.length, 1)];
        const item = place && plan.items.get(place.row);
        const text = item && texts[item.collection];
        fc.pre(item !== undefined && text !== undefined);
        const after = freeze(withItems(plan, withField(item, text[0], text[1])));
        const sections = new Set(
          places.filter((other) => other.row === item.id).map((other) => other.section),
        );
        expect(compareHashes(before, after)).toEqual({ header: false, sections: [...sections] });
      }),
    );
  });

  test.each<
    [what: string, change: (document: PlanDocument) => PlanDocument, header: boolean, sections: string[]]
  >([
    [
      'the title of the plan',
      (plan) => withItems(plan, withField(plan.items.get(documentId) as Item, 'title', 'Other')),
      true,
      [],
    ],
    [
      'an own title of a section',
      (plan) => withItems(plan, sectionItem('strategy', { title: 'Our way' })),
      false,
      ['strategy'],
    ],
    [
      'hiding a section',
      (plan) => withItems(plan, sectionItem('summary', { hidden: true })),
      true,
      ['summary'],
    ],
    ['moving a section', (plan) => withItems(plan, { ...sectionItem('approval', {}), order: '1' }), true, []],
    [
      'a new version of the template',
      (plan) => ({ ...plan, structure: { ...plan.structure, version: 2 } }),
      true,
      [],
    ],
    [
      'two rows trading places',
      (plan) => withItems(plan, { ...(plan.items.get(id('0')) as Item), order: 'z' }),
      false,
      ['goals'],
    ],
  ])('%s shows in its hash', (_what, change, header, sections) => {
    const plan = buildPlan([
      { collection: 'goals', fields: { title: 'One' } },
      { collection: 'goals', fields: { title: 'Two' } },
    ]);
    expect(compareHashes(freeze(plan), freeze(change(plan)))).toEqual({ header, sections });
  });

  test('shared and internal together hold every field of every row', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { shared, internal } = freeze(plan);
        const kept: { readonly items: readonly Item[] } = JSON.parse(internal);
        const rows = readShared(shared).sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) => Object.values(block.collections).flat()),
        );
        const fieldsOf = new Map<string, object>(rows.map((row) => [row.id, row.fields]));
        fieldsOf.set(documentId, readShared(shared).header);
        const gone = goneBlocks(plan.items);
        const isThere = ({ removed, block = '' }: Item) => removed !== true && !gone.has(block);
        for (const item of [...plan.items.values()].filter(isThere)) {
          const rest = kept.items.find((candidate) => candidate.id === item.id);
          expect(rest).toMatchObject({ collection: item.collection, order: item.order });
          expect({ ...fieldsOf.get(item.id), ...rest?.fields }).toEqual(item.fields);
        }
      }),
    );
  });
});

function sectionItem(key: string, fields: Item['fields']): Item {
  const index = ['goals', 'strategy', 'summary', 'approval'].indexOf(key);
  return {
    id: sectionItemId(documentId, key),
    collection: 'sections',
    order: ['V', 'V1', 'V2', 'V3'][index] ?? 'V',
    fields,
    revisions: {},
  };
}

describe('reading a version', () => {
  test('a shared version reads back, and as a document shares the same again', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { shared } = freeze(plan);
        const read = readShared(shared);
        expect(read).toEqual(toShared(plan));
        const document = sharedToDocument(read, plan.structure);
        expect(freeze(document).shared).toBe(shared);
        expect(visibleSections(document).map(({ key }) => key)).toEqual(
          visibleSections(plan).map(({ key }) => key),
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each([['not JSON'], ['{}'], ['{"format":2}'], ['null']])('refuses %s', (json) => {
    expect(() => readShared(json)).toThrow('INTERNAL');
  });
});
