import { describe, expect, it } from 'vitest';
import { promptRowId } from '../blocks/derived-rows.ts';
import { buildPlan, documentId, id, type TestRow } from '../testing/build-plan.ts';
import { findInDocument, type ShownWords, sectionItemId } from './face.ts';

const answer = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const plan = buildPlan(
  [
    { id: id('a'), collection: 'goals', fields: { title: 'Więcej  zamówień online', dueDate: '2027-01-31' } },
    { id: id('b'), collection: 'goals', fields: { title: 'Ёлки и ели, ещё раз ёлки' } },
    { id: id('gone'), collection: 'goals', removed: true, fields: { title: 'Więcej zamówień' } },
    { id: sectionItemId(documentId, 'summary'), collection: 'sections', fields: { hidden: true } },
    {
      id: sectionItemId(documentId, 'strategy'),
      collection: 'sections',
      fields: { title: 'Droga do zamówień' },
    },
    {
      id: promptRowId(documentId, 'route', 'way'),
      collection: 'answers',
      block: 'route',
      fields: { answer: answer(`${'x'.repeat(60)} ZAMOWIEN ${'y'.repeat(60)}`) },
    },
    {
      id: promptRowId(documentId, 'note', 'note'),
      collection: 'answers',
      block: 'note',
      fields: { answer: answer('zamówień hidden') },
    },
  ],
  { header: { title: 'Plan zamówień', locale: 'pl', currency: 'PLN' } },
);

describe('finding in a document', () => {
  it('goes in reading order through head, titles, lists and texts, and leaves out what is not shown', () => {
    const { places, total } = findInDocument(plan, 'zamówień');
    expect(total).toBe(4);
    expect(places.map(({ section, field }) => [section, field])).toEqual([
      [null, 'title'],
      ['goals', 'title'],
      ['strategy', 'title'],
      ['strategy', 'answer'],
    ]);
    expect(places.map(({ match }) => match)).toEqual(['zamówień', 'zamówień', 'zamówień', 'ZAMOWIEN']);
  });

  it('says what stands around, cut to a line', () => {
    const place = findInDocument(plan, 'zamowien').places.at(-1);
    expect(place?.before).toBe(`…${'x'.repeat(39)} `);
    expect(place?.after).toBe(` ${'y'.repeat(39)}…`);
    expect(place).toMatchObject({ block: 'route', item: promptRowId(documentId, 'route', 'way') });
  });

  it.each([
    ['wiecej zamowien', ['Więcej  zamówień']],
    ['  WIĘCEJ   zamówień ', ['Więcej  zamówień']],
    ['елки', ['Ёлки', 'ёлки']],
    ['2027', []],
    ['', []],
    ['   ', []],
    ['.*', []],
  ])('%j finds %j', (query, matches) => {
    expect(findInDocument(plan, query).places.map(({ match }) => match)).toEqual(matches);
  });

  it('finds what the screen says where the document keeps keys and ids, and tells it from what was written', () => {
    const person = id('person');
    const rows: readonly TestRow[] = [
      {
        id: id('g'),
        collection: 'goals',
        fields: { title: 'Sales', department: 'sales', metric: 'leads', owner: person },
      },
      {
        id: sectionItemId(documentId, 'strategy'),
        collection: 'sections',
        fields: { title: 'Our own way' },
      },
    ];
    const shown: Readonly<Record<string, string>> = {
      department: 'Sprzedaż',
      metric: 'Leady',
      owner: 'Łucja Sprzedażowska',
    };
    const words: ShownWords = {
      sectionTitle: (section) => (section === 'summary' ? null : `Sekcja ${section}`),
      valueText: (_, field) => shown[field] ?? '',
    };
    const document = buildPlan(rows);
    const find = (query: string) =>
      findInDocument(document, query, { words }).places.map(({ section, item, field, ofFrame }) => [
        section,
        item,
        field,
        ofFrame,
      ]);
    expect(find('sprzedaz')).toEqual([
      ['goals', id('g'), 'department', true],
      ['goals', id('g'), 'owner', true],
    ]);
    expect(find('sales')).toEqual([['goals', id('g'), 'title', false]]);
    expect(find('leady')).toEqual([['goals', id('g'), 'metric', true]]);
    expect(find('sekcja goals')).toEqual([['goals', sectionItemId(documentId, 'goals'), 'title', true]]);
    // A section that the document names itself bears that name and no other.
    expect(find('sekcja strategy')).toEqual([]);
    expect(find('our own')).toEqual([['strategy', sectionItemId(documentId, 'strategy'), 'title', false]]);
    expect(findInDocument(document, 'leady').total).toBe(0);
  });

  it('lists no more than asked, and says how many there are', () => {
    const { places, total } = findInDocument(plan, 'zamówień', { limit: 2 });
    expect([places.length, total]).toEqual([2, 4]);
  });

  it('finds again what was changed, in a plan of a thousand rows', () => {
    const rows = Array.from(
      { length: 1000 },
      (_, index): TestRow => ({
        id: id(`r${index}`),
        collection: 'goals',
        fields: { title: `Goal ${index}` },
      }),
    );
    const large = buildPlan(rows);
    expect(findInDocument(large, 'goal 99').total).toBe(11);
    const row = large.items.get(id('r5'));
    if (row === undefined) {
      throw new Error('no row');
    }
    const changed = { ...row, fields: { title: 'Goal 99 again' } };
    expect(
      findInDocument({ ...large, items: new Map([...large.items, [row.id, changed]]) }, 'goal 99').total,
    ).toBe(12);
  });
});
