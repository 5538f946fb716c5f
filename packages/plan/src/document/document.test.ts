import { describe, expect, it } from 'vitest';
import { starterRowId } from '../blocks/face.ts';
import { orderAt } from '../canonical/face.ts';
import type { BlockInstance, SectionDefinition, TemplateStructure } from '../template/template-structure.ts';
import { everyFieldStructure } from '../testing/face.ts';
import {
  createDocument,
  documentFromJson,
  documentToJson,
  filterOf,
  headerOf,
  homeOf,
  type Item,
  orderedSections,
  type PlanDocument,
  placesOf,
  rowsOf,
  sectionItemId,
  selectRows,
  visibleSections,
} from './face.ts';

const id = '0190aaaa-0000-7000-8000-000000000003';
const header = { title: ' Proef ', locale: 'nl', currency: 'EUR', periodStart: '2027-01-01' };

const sections: readonly SectionDefinition[] = [
  {
    key: 'loyalty',
    blocks: [{ key: 'loyalGoals', type: 'goals', settings: { filter: { nature: 'marketing' } } }],
  },
  { key: 'goals', blocks: [{ key: 'allGoals', type: 'goals' }] },
  { key: 'end', blocks: [{ key: 'moreGoals', type: 'goals' }] },
];
const structure: TemplateStructure = { ...everyFieldStructure, sections };

function documentWith(...items: readonly Partial<Item>[]): PlanDocument {
  const document = createDocument({ id, structure, header });
  const rows = items.map((item, index): [string, Item] => {
    const row = {
      id: `i${index}`,
      collection: 'goals',
      order: orderAt(index),
      fields: {},
      revisions: {},
      ...item,
    };
    return [row.id, row];
  });
  return { ...document, items: new Map([...document.items, ...rows]) };
}

function section(key: string, fields: Item['fields'], order?: string): Partial<Item> {
  const index = sections.findIndex((candidate) => candidate.key === key);
  return { id: sectionItemId(id, key), collection: 'sections', order: order ?? orderAt(index), fields };
}

describe('a new document', () => {
  it('has its header, in canonical form', () => {
    const document = createDocument({ id, structure, header });
    expect(headerOf(document).fields).toEqual({ ...header, title: 'Proef' });
    expect([document.seq, document.kind, document.items.size]).toEqual([0, 'plan', 1]);
  });

  it('holds starter rows with derived ids, origin and order', () => {
    const starterItems = ['one', 'two'].map((element) => ({
      element,
      collection: 'goals',
      fields: { title: element },
    }));
    const make = () => createDocument({ id, structure: { ...structure, starterItems }, header });
    const rows = rowsOf(make(), 'goals');
    expect(rows.map(({ fields, origin, order }) => [fields.title, origin, order])).toEqual([
      ['one', { element: 'one', version: 1 }, orderAt(0)],
      ['two', { element: 'two', version: 1 }, orderAt(1)],
    ]);
    expect(rowsOf(make(), 'goals')).toEqual(rows);
  });

  it('takes texts of its starter rows from the words of the template, and leaves out what has none', () => {
    const item = { element: 'first', collection: 'goals', fields: { nature: 'cost' } };
    const starterItems = [{ ...item, words: ['title', 'unitLabel'] }];
    const make = (words?: Readonly<Record<string, string>>) =>
      rowsOf(
        createDocument({ id, header, structure: { ...structure, starterItems }, ...(words && { words }) }),
        'goals',
      ).map(({ fields }) => fields);
    expect(make({ 'starter.first.title': ' Meer leden ', 'starter.first.unitLabel': '' })).toEqual([
      { nature: 'cost', title: 'Meer leden' },
    ]);
    expect(make()).toEqual([{ nature: 'cost' }]);
    expect(() => make({ 'starter.first.title': 'x'.repeat(161) })).toThrow('INVALID_CHANGE');
  });

  it.each<
    [weeks: number, from: 'start' | 'end', day: string | undefined, period: [string, string | undefined]]
  >([
    [0, 'start', '2027-01-04', ['2027-01-04', '2027-12-31']],
    [6, 'start', '2027-02-15', ['2027-01-04', '2027-12-31']],
    [0, 'end', '2027-12-31', ['2027-01-04', '2027-12-31']],
    [-4, 'end', '2027-12-03', ['2027-01-04', '2027-12-31']],
    // It stays within a plan that is shorter than the template thought.
    [12, 'start', '2027-02-14', ['2027-01-04', '2027-02-14']],
    [-12, 'end', '2027-01-04', ['2027-01-04', '2027-02-14']],
    [2, 'end', '2027-02-14', ['2027-01-04', '2027-02-14']],
    [2, 'end', undefined, ['2027-01-04', undefined]],
  ])(
    'puts a starter row %i weeks from the %s of the plan: %s',
    (weeks, from, day, [periodStart, periodEnd]) => {
      const document = createDocument({
        id,
        structure: {
          ...structure,
          starterItems: [
            { element: 'first', collection: 'goals', fields: {}, dates: { dueDate: { from, weeks } } },
          ],
        },
        header: { ...header, periodStart, ...(periodEnd === undefined ? {} : { periodEnd }) },
      });
      expect(rowsOf(document, 'goals').map(({ fields }) => fields.dueDate)).toEqual([day]);
    },
  );

  it.each([
    ['periodStart', '2027-02-30'],
    ['constructor', 'x'],
  ])('refuses %s %s', (field, value) => {
    expect(() => createDocument({ id, structure, header: { ...header, [field]: value } })).toThrow(
      'INVALID_CHANGE',
    );
  });

  it('travels as JSON', () => {
    const document = documentWith({ fields: { title: 'x' } });
    expect(documentFromJson(JSON.parse(JSON.stringify(documentToJson(document))))).toEqual(document);
  });

  it('without header reads as one with an empty header', () => {
    expect(headerOf({ ...documentWith(), items: new Map() })).toMatchObject({ id, fields: {} });
  });
});

describe('sections', () => {
  it('stand in the order of the template, moves applied, hidden ones marked', () => {
    const document = documentWith(
      section('end', { title: 'Own' }, '1'),
      section('goals', { hidden: true, hiddenReason: 'Later' }),
    );
    expect(
      orderedSections(document).map((entry) => [
        entry.section.key,
        entry.title,
        entry.hidden,
        entry.hiddenReason,
      ]),
    ).toEqual([
      ['end', 'Own', false, null],
      ['loyalty', null, false, null],
      ['goals', null, true, 'Later'],
    ]);
    expect(visibleSections(document).map(({ key }) => key)).toEqual(['end', 'loyalty']);
  });
});

describe('rows', () => {
  it('are those not removed, in the order of (order, id)', () => {
    const document = documentWith(
      { id: 'c', order: 'b' },
      { id: 'b', order: 'a' },
      { id: 'a', order: 'a' },
      { id: 'd', removed: true },
      { id: 'e', collection: 'businessGoals' },
      { id: 'f', parent: 'd' },
    );
    expect(rowsOf(document, 'goals').map((row) => row.id)).toEqual(['a', 'b', 'c']);
    expect(rowsOf(document, 'goals')).toBe(rowsOf(document, 'goals'));
    expect(rowsOf(document, 'constructor')).toEqual([]);
  });

  it('of a block are its own', () => {
    const document = documentWith({ id: 'a', block: 'one' }, { id: 'b', block: 'two' });
    expect(rowsOf(document, 'goals', 'two').map((row) => row.id)).toEqual(['b']);
    expect(selectRows(document, { key: 'one', type: 'x' }, 'goals').map((row) => row.id)).toEqual(['a']);
  });

  it('of a view are those its filter lets through', () => {
    const document = documentWith(
      { id: 'a', fields: { nature: 'marketing' } },
      { id: 'b', fields: { nature: 'cost', internal: true } },
      { id: 'c', fields: {} },
    );
    const select = (filter: Item['fields']) =>
      selectRows(document, { key: 'v', type: 'goals', settings: { filter } }, 'goals').map((row) => row.id);
    expect(select({ nature: 'marketing' })).toEqual(['a']);
    expect(select({ internal: false })).toEqual(['a', 'c']);
    expect(select({ internal: true, nature: 'cost' })).toEqual(['b']);
    expect(select({ fieldOfAnotherCollection: 'x' })).toEqual(['a', 'b', 'c']);
  });
});

it('rows of a view by a row of the template are those that refer to what this document has of it', () => {
  const loyal = { id: starterRowId(documentWith().id, 'stage.loyal') };
  const document = documentWith(
    { id: 'a', fields: { businessGoal: loyal } },
    { id: 'b', fields: { businessGoal: { id: 'another' } } },
  );
  const block: BlockInstance = {
    key: 'v',
    type: 'goals',
    settings: { filter: { businessGoal: { element: 'stage.loyal' } } },
  };
  expect(selectRows(document, block, 'goals').map((row) => row.id)).toEqual(['a']);
  expect(filterOf(document.id, block)).toEqual({ businessGoal: loyal });
});

describe('the home of a collection', () => {
  it.each([
    ['is its first block without a filter', [], 'allGoals'],
    ['moves to the next when hidden', ['goals'], 'moreGoals'],
    ['is a view when no other is left', ['goals', 'end'], 'loyalGoals'],
    ['is nowhere when all are hidden', ['goals', 'end', 'loyalty'], undefined],
  ] as const)('%s', (_, hidden, home) => {
    const document = documentWith(...hidden.map((key) => section(key, { hidden: true })));
    expect(homeOf(document, 'goals')?.block.key).toBe(home);
    expect(placesOf(document, 'goals').length).toBe(3 - hidden.length);
  });

  it('is nowhere for a collection that no block has', () => {
    expect(homeOf(documentWith(), 'people')).toBeNull();
  });
});
