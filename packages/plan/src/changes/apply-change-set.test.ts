import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '../document/face.ts';
import { rowsOf, sectionItemId } from '../document/face.ts';
import { everyFieldDocument, testDefinitions } from '../testing/face.ts';
import { applyChangeSet, applyItems } from './apply-items.ts';
import { baseFor } from './base-for.ts';
import type { Base, Change, ChangeSet } from './change-set.ts';
import { readsOf } from './touches-of.ts';

const setId = '0190bbbb-0000-7000-8000-000000000001';
const newId = '0190cccc-0000-7000-8000-000000000001';
const otherId = '0190cccc-0000-7000-8000-000000000002';

const document = everyFieldDocument(4);
const [first, second] = rowsOf(document, 'parents').map(({ id }) => id) as [string, string];
const children = rowsOf(document, 'children').filter(({ parent }) => parent === first);

function setOf(changes: readonly Change[], base: Readonly<Record<string, Base>> = {}): ChangeSet {
  return { id: setId, changes, base };
}

function apply(
  on: PlanDocument,
  changes: readonly Change[],
  given: { seq?: number; check?: boolean; base?: Readonly<Record<string, Base>> } = {},
) {
  const options = { seq: given.seq ?? on.seq + 1, check: given.check ?? true };
  return applyChangeSet(
    on,
    setOf(changes, given.base ?? baseFor(on, changes, [], testDefinitions)),
    options,
    testDefinitions,
  );
}

function applied(
  on: PlanDocument,
  changes: readonly Change[],
  given: Parameters<typeof apply>[2] = {},
): PlanDocument {
  const result = apply(on, changes, given);
  if (!result.ok) {
    throw result.error;
  }
  return result.value.document;
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
      'a section as a row',
      [{ ...add, collection: 'sections' }],
      'unknownCollection',
      ['changes', '0', 'collection'],
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

describe('stale writes', () => {
  const theirs = applied(document, [textOf('Theirs')]);
  const unseen = { [`${first}.text`]: { seen: 0 } };

  it('conflict with both values', () => {
    const result = apply(theirs, [textOf('Yours')], { base: unseen });
    expect(result.ok ? null : result.error.code).toBe('CONFLICT');
    expect(result.ok ? null : result.error.details).toEqual({
      conflicts: [{ touch: `${first}.text`, item: first, field: 'text', yours: 'Yours', theirs: 'Theirs' }],
    });
  });

  it('that say the same are accepted', () => {
    expect(apply(theirs, [textOf('Theirs')], { base: unseen }).ok).toBe(true);
  });

  it('without a base count as never having seen anything', () => {
    expect(apply(theirs, [textOf('Yours')], { base: {} }).ok).toBe(false);
    expect(apply(document, [textOf('Yours')], { base: {} }).ok).toBe(true);
  });

  it('are all listed, and none of the set is applied', () => {
    const changed = applied(theirs, [{ op: 'item.set', id: first, field: 'money', value: 7 }]);
    const result = apply(changed, [textOf('Yours'), { op: 'item.set', id: first, field: 'money' }], {
      base: {},
    });
    const details = result.ok ? null : (result.error.details as { conflicts: readonly unknown[] });
    expect(details?.conflicts).toMatchObject([{ field: 'text' }, { field: 'money', yours: null, theirs: 7 }]);
  });

  it('on other entries of a list pass, on the same conflict, on the whole list meet every entry', () => {
    const entry = (id: string, value: string): Change => ({
      op: 'item.set',
      id: first,
      field: 'textList',
      entry: id,
      value: [{ id, order: 'V', value }],
    });
    const one = applied(document, [entry('x', 'theirs')]);
    expect(apply(one, [entry('y', 'yours')], { base: {} }).ok).toBe(true);
    expect(apply(one, [entry('x', 'yours')], { base: {} }).ok).toBe(false);
    expect(apply(one, [{ op: 'item.set', id: first, field: 'textList' }], { base: {} }).ok).toBe(false);
    const two = applied(one, [{ op: 'item.set', id: first, field: 'textList' }]);
    expect(apply(two, [entry('z', 'yours')], { base: { [`${first}.textList#z`]: { seen: 1 } } }).ok).toBe(
      false,
    );
  });

  it('to a removed row conflict as removed', () => {
    const gone = applied(document, [{ op: 'item.remove', id: first }]);
    const result = apply(gone, [textOf('Yours')]);
    expect(result.ok ? null : result.error.details).toEqual({
      conflicts: [
        { touch: `${first}.text`, item: first, field: 'text', yours: 'Yours', theirs: null, removed: true },
      ],
    });
    expect(apply(gone, [{ op: 'item.remove', id: first }]).ok).toBe(true);
  });

  it('of a row under a removed one conflict', () => {
    const gone = applied(document, [{ op: 'item.remove', id: first }]);
    const add: Change = {
      op: 'item.add',
      id: newId,
      collection: 'children',
      parent: first,
      order: 'V',
      fields: {},
    };
    expect(apply(gone, [add]).ok).toBe(false);
  });

  it('of an order pass: the last move wins', () => {
    const moved = applied(document, [{ op: 'item.move', id: first, order: 'a' }]);
    expect(
      applied(moved, [{ op: 'item.move', id: first, order: 'b' }], { base: {} }).items.get(first)?.order,
    ).toBe('b');
  });

  it('of a row that both added conflict on what differs only', () => {
    const add = (fields: Readonly<Record<string, string>>): Change => ({
      op: 'item.add',
      id: newId,
      collection: 'parents',
      order: 'V',
      fields,
    });
    const one = applied(document, [add({ text: 'Same', decimal: '1' })]);
    expect(
      applied(one, [add({ text: 'Same', percent: '0.5' })], { base: {} }).items.get(newId)?.fields,
    ).toEqual({
      text: 'Same',
      decimal: '1',
      percent: '0.5',
    });
    expect(apply(one, [add({ text: 'Same', decimal: '2' })], { base: {} }).ok).toBe(false);
    const gone = applied(one, [{ op: 'item.remove', id: newId }]);
    expect(applied(gone, [add({ text: 'Same' })], { base: {} }).items.get(newId)?.removed).toBeUndefined();
  });

  it('that build on a set never accepted wait for it', () => {
    const base = { [`${first}.text`]: { seen: otherId } };
    const result = apply(document, [textOf('Yours')], { base });
    expect(result.ok ? null : [result.error.code, result.error.params]).toEqual([
      'WAITS_ON_REFUSED_SET',
      { set: otherId },
    ]);
    const known = { seq: 2, check: true, seqOfSet: (id: string) => (id === otherId ? 1 : undefined) };
    expect(applyChangeSet(theirs, setOf([textOf('Yours')], base), known, testDefinitions).ok).toBe(true);
    const later = applied(theirs, [textOf('Later')]);
    expect(
      applyChangeSet(later, setOf([textOf('Yours')], base), { ...known, seq: 3 }, testDefinitions).ok,
    ).toBe(false);
  });
});

describe('currency', () => {
  const euroToZloty: Change = { op: 'document.set', field: 'currency', value: 'PLN' };
  const without = applied(
    document,
    rowsOf(document, 'parents').map(({ id }) => ({ op: 'item.remove', id })),
  );

  it.each([
    ['money', { money: 5 }, false],
    ['a measure in money', { measure: '5', choice: 'money' }, false],
    ['a measure in percent', { measure: '5', choice: 'percent' }, true],
  ])('with %s in a row', (_, fields, free) => {
    const add: Change = { op: 'item.add', id: newId, collection: 'parents', order: 'V', fields };
    const result = apply(applied(without, [add]), [euroToZloty]);
    expect(result.ok ? true : result.error.code).toBe(free || 'CURRENCY_FIXED');
    expect(apply(applied(without, [add]), [{ ...euroToZloty, value: 'EUR' }]).ok).toBe(true);
  });

  it('cannot be changed as a field of the header item either', () => {
    const add: Change = {
      op: 'item.add',
      id: newId,
      collection: 'parents',
      order: 'V',
      fields: { money: 1 },
    };
    const change: Change = { op: 'item.set', id: document.id, field: 'currency', value: 'PLN' };
    const result = apply(applied(without, [add]), [change]);
    expect(result.ok ? null : [result.error.code, result.error.path]).toEqual([
      'CURRENCY_FIXED',
      ['changes', '0', 'value'],
    ]);
  });
});

describe('large sets', () => {
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

  it('change one of 1,000 items in under a millisecond', () => {
    const large = everyFieldDocument(500);
    expect(large.items.size).toBe(1001);
    const set = setOf([
      { op: 'item.set', id: [...large.items.keys()][500] ?? '', field: 'text', value: 'New' },
    ]);
    let best = Number.POSITIVE_INFINITY;
    for (let batch = 0; batch < 20; batch += 1) {
      const start = process.hrtime.bigint();
      for (let run = 0; run < 10; run += 1) {
        applyChangeSet(large, set, { seq: 1, check: true }, testDefinitions);
      }
      best = Math.min(best, Number(process.hrtime.bigint() - start) / 10 / 1e6);
    }
    expect(best).toBeLessThan(1);
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
