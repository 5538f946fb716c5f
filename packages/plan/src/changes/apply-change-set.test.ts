import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf, sectionItemId } from '../document/face.ts';
import { applied, apply } from '../testing/apply-changes.ts';
import { everyFieldDocument, testDefinitions } from '../testing/face.ts';
import { applyItems } from './apply-items.ts';
import type { Base, Change, ChangeSet } from './change-set.ts';
import { readsOf } from './touches-of.ts';

const setId = '0190bbbb-0000-7000-8000-000000000001';
const newId = '0190cccc-0000-7000-8000-000000000001';

const document = everyFieldDocument(4);
const [first, second] = rowsOf(document, 'parents').map(({ id }) => id) as [string, string];
const children = rowsOf(document, 'children').filter(({ parent }) => parent === first);

function setOf(changes: readonly Change[], base: Readonly<Record<string, Base>> = {}): ChangeSet {
  return { id: setId, changes, base };
}

function textOf(value: string): Change {
  return { op: 'item.set', id: first, field: 'text', value };
}

describe('one change', () => {
  it('adds a row and stamps all it writes', () => {
    const after = applied(document, [
      { op: 'item.add', id: newId, collection: 'parents', order: 'Z', fields: { text: 'New', money: 5 } },
    ]);
    expect(after.seq).toBe(1);
    expect(after.items.get(newId)).toEqual({
      id: newId,
      collection: 'parents',
      order: 'Z',
      fields: { text: 'New', money: 5 },
      revisions: { $exists: 1, $order: 1, text: 1, money: 1 },
    });
  });

  it('leaves every other item the same object', () => {
    const after = applied(document, [textOf('Changed')]);
    for (const [id, item] of document.items) {
      expect(after.items.get(id) === item).toBe(id !== first);
    }
  });

  it('keeps the document when nothing changes', () => {
    const text = document.items.get(first)?.fields.text ?? '';
    const result = apply(document, [{ op: 'item.set', id: first, field: 'text', value: text }]);
    expect(result.ok && result.value.document.items === document.items && result.value.touched).toEqual([]);
  });

  it('answers the changes in canonical form', () => {
    const result = apply(document, [textOf('  two\nlines ')]);
    expect(result.ok && result.value.changes).toEqual([textOf('two lines')]);
  });

  it('takes rows along with their parent, and brings back those it took', () => {
    const [kept, gone] = children as [(typeof children)[0], (typeof children)[0]];
    const one = applied(document, [{ op: 'item.remove', id: gone.id }]);
    const two = applied(one, [{ op: 'item.remove', id: first }]);
    expect(two.items.get(kept.id)?.removed).toBe(true);
    const three = applied(two, [{ op: 'item.restore', id: first }]);
    expect(three.items.get(kept.id)?.removed).toBeUndefined();
    expect(three.items.get(gone.id)?.removed).toBe(true);
  });

  it('hides, renames and moves a section', () => {
    const after = applied(document, [
      { op: 'section.set', section: 'second', field: 'hidden', value: true },
      { op: 'section.move', section: 'second', order: '1' },
    ]);
    expect(after.items.get(sectionItemId(document.id, 'second'))).toEqual({
      id: sectionItemId(document.id, 'second'),
      collection: 'sections',
      order: '1',
      fields: { hidden: true },
      revisions: { hidden: 1, $order: 1 },
    });
  });
});

describe('refusals leave the document as it was', () => {
  const add = { op: 'item.add', id: newId, collection: 'parents', order: 'V', fields: {} } as const;
  const cases: readonly [string, readonly Change[], string, readonly string[]][] = [
    [
      'a value that does not fit',
      [{ op: 'item.set', id: first, field: 'date', value: '2027-02-30' }],
      'notDay',
      ['changes', '0', 'value'],
    ],
    [
      'an unknown field',
      [{ op: 'item.set', id: first, field: 'nothing', value: 'x' }],
      'unknownField',
      ['changes', '0', 'field'],
    ],
    [
      'a field of Object',
      [{ op: 'item.set', id: first, field: 'constructor', value: 'x' }],
      'unknownField',
      ['changes', '0', 'field'],
    ],
    [
      'the prototype as field',
      [{ ...add, fields: JSON.parse('{"__proto__":"x"}') }],
      'unknownField',
      ['changes', '0', 'fields', '__proto__'],
    ],
    [
      'an unknown item',
      [{ op: 'item.set', id: newId, field: 'text', value: 'x' }],
      'unknownItem',
      ['changes', '0', 'id'],
    ],
    [
      'an unknown collection',
      [{ ...add, collection: 'toString' }],
      'unknownCollection',
      ['changes', '0', 'collection'],
    ],
    [
      'a second header',
      [{ ...add, collection: 'document' }],
      'unknownCollection',
      ['changes', '0', 'collection'],
    ],
    [
      'a section that has no key of its own',
      [{ ...add, collection: 'sections' }],
      'unknownBlock',
      ['changes', '0', 'block'],
    ],
    [
      'a row without its parent',
      [{ ...add, collection: 'children' }],
      'unknownParent',
      ['changes', '0', 'parent'],
    ],
    ['a parent that is none', [{ ...add, parent: first }], 'unknownParent', ['changes', '0', 'parent']],
    [
      'a parent of another kind',
      [{ ...add, collection: 'children', parent: document.id }],
      'unknownParent',
      ['changes', '0', 'parent'],
    ],
    [
      'a block that is not there',
      [{ ...add, collection: 'notes', block: 'x' }],
      'unknownBlock',
      ['changes', '0', 'block'],
    ],
    [
      'a block of another type',
      [{ ...add, collection: 'notes', block: 'nothing' }],
      'unknownBlock',
      ['changes', '0', 'block'],
    ],
    [
      'a row of a block without one',
      [{ ...add, collection: 'notes' }],
      'unknownBlock',
      ['changes', '0', 'block'],
    ],
    [
      'a second only row',
      [{ ...add, collection: 'summary', block: 'more' }],
      'notDerived',
      ['changes', '0', 'id'],
    ],
    ['an id that is taken', [{ ...add, id: children[0]?.id ?? '' }], 'idTaken', ['changes', '0', 'id']],
    ['the header removed', [{ op: 'item.remove', id: document.id }], 'systemItem', ['changes', '0', 'id']],
    [
      'the header moved',
      [{ op: 'item.move', id: document.id, order: 'V' }],
      'systemItem',
      ['changes', '0', 'id'],
    ],
    [
      'an unknown section',
      [{ op: 'section.set', section: 'x', field: 'hidden', value: true }],
      'unknownSection',
      ['changes', '0', 'section'],
    ],
    [
      'an order key that is none',
      [{ op: 'item.move', id: first, order: 'a0' }],
      'notOrder',
      ['changes', '0', 'order'],
    ],
    [
      'an entry of what is no list',
      [{ op: 'item.set', id: first, field: 'text', entry: 'a' }],
      'notList',
      ['changes', '0', 'entry'],
    ],
    [
      'another entry than named',
      [
        {
          op: 'item.set',
          id: first,
          field: 'textList',
          entry: 'a',
          value: [{ id: 'b', order: 'V', value: 'x' }],
        },
      ],
      'notEntry',
      ['changes', '0', 'value'],
    ],
  ];
  it.each(cases)('%s', (_, changes, reason, path) => {
    const before = structuredClone([...document.items]);
    const good: Change = { op: 'item.set', id: second, field: 'text', value: 'Other' };
    const result = apply(document, [...changes, good]);
    expect(result.ok ? null : result.error.code).toBe('INVALID_CHANGE');
    expect(result.ok ? null : result.error.params).toMatchObject({ reason });
    expect(result.ok ? null : result.error.path).toEqual(path);
    expect([...document.items]).toEqual(before);
  });

  it('an entry too many', () => {
    const entries = ['a', 'b', 'c', 'd', 'e'].map(
      (id): Change => ({
        op: 'item.set',
        id: second,
        field: 'textList',
        entry: id,
        value: [{ id, order: 'V', value: id }],
      }),
    );
    expect(apply(document, entries.slice(0, 4)).ok).toBe(true);
    const result = apply(document, entries);
    expect(result.ok ? null : result.error.params).toEqual({ reason: 'tooMany', limit: 4 });
  });
});

describe('large sets and documents', () => {
  const many = Array.from(
    { length: 2000 },
    (_, index): Change => ({
      op: 'item.add',
      id: `0190dddd-0000-7000-8000-${String(index).padStart(12, '0')}`,
      collection: 'parents',
      order: 'V',
      fields: { text: `row ${index}` },
    }),
  );

  it('are all or nothing, wherever the fault stands', () => {
    expect(applied(document, many).items.size).toBe(document.items.size + 2000);
    fc.assert(
      fc.property(fc.nat(1999), fc.boolean(), (at, conflict) => {
        const theirs = applied(document, [textOf('Theirs')]);
        const bad: Change = conflict ? textOf('Yours') : { op: 'item.remove', id: newId };
        const before = new Map(theirs.items);
        expect(apply(theirs, many.toSpliced(at, 1, bad), { base: {} }).ok).toBe(false);
        expect(theirs.items).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });

  it('a change to one of 1,000 items leaves all others as they are, not copies of them', () => {
    const large = everyFieldDocument(500);
    expect(large.items.size).toBe(1003);
    const changed = [...large.items.keys()][500] ?? '';
    const { items } = applied(large, [{ op: 'item.set', id: changed, field: 'text', value: 'New' }]);
    const others = [...items].filter(([id, item]) => item !== large.items.get(id)).map(([id]) => id);
    expect(others).toEqual([changed]);
  });
});

describe('reads', () => {
  it('name what a set needs', () => {
    const section = sectionItemId(document.id, 'first');
    const changes: readonly Change[] = [
      { op: 'item.add', id: newId, collection: 'children', parent: second, order: 'V', fields: {} },
      { op: 'item.remove', id: first },
      { op: 'section.move', section: 'first', order: 'V' },
      { op: 'document.set', field: 'currency', value: 'PLN' },
    ];
    expect(readsOf({ changes }, document.id)).toEqual({
      ids: [newId, second, first, section, document.id],
      childrenOf: [first],
      money: true,
    });
  });

  it('suffice: a part of the document gives what the whole gives', () => {
    const changes: readonly Change[] = [{ op: 'item.remove', id: first }];
    const items = new Map(
      [first, ...children.map(({ id }) => id)].flatMap((id) => {
        const item = document.items.get(id);
        return item === undefined ? [] : [[id, item] as const];
      }),
    );
    const scope = { documentId: document.id, structure: document.structure, items };
    const part = applyItems(scope, setOf(changes), { seq: 1, check: true }, testDefinitions);
    const whole = applied(document, changes);
    expect(
      part.ok &&
        [...part.value.items].every(
          ([id, item]) => JSON.stringify(whole.items.get(id)) === JSON.stringify(item),
        ),
    ).toBe(true);
    expect(part.ok && part.value.touched).toEqual([first, ...children.map(({ id }) => id)]);
  });
});
