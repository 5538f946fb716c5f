import { describe, expect, it } from 'vitest';
import { rowsOf } from '../document/face.ts';
import { applied, apply } from '../testing/apply-changes.ts';
import { everyFieldDocument } from '../testing/face.ts';
import type { Change } from './change-set.ts';

const newId = '0190cccc-0000-7000-8000-000000000001';
const otherId = '0190cccc-0000-7000-8000-000000000002';

const document = everyFieldDocument(4);
const [first] = rowsOf(document, 'parents').map(({ id }) => id) as [string];

function textOf(value: string): Change {
  return { op: 'item.set', id: first, field: 'text', value };
}

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

  it('of other words of a text are merged, and the changes say what became of it', () => {
    const start = applied(document, [textOf('Sell more bread')]);
    const base = { [`${first}.text`]: { seen: 1, text: 'Sell more bread' } };
    const changed = applied(start, [textOf('Sell fewer bread')]);
    const result = apply(changed, [textOf('Sell more rolls')], { base });
    expect(result.ok && result.value.changes).toEqual([textOf('Sell fewer rolls')]);
    expect(result.ok && result.value.merged).toEqual([`${first}.text`]);
    expect(result.ok && result.value.document.items.get(first)?.fields.text).toBe('Sell fewer rolls');
    const same = apply(changed, [textOf('Sell more bread')], { base });
    expect(same.ok && same.value.changes).toEqual([textOf('Sell fewer bread')]);
  });

  it('that would merge into more than the field holds conflict', () => {
    const long = 'x'.repeat(70);
    const start = applied(document, [textOf('a b c')]);
    const base = { [`${first}.text`]: { seen: 1, text: 'a b c' } };
    const changed = applied(start, [textOf(`a ${long} b c`)]);
    expect(apply(changed, [textOf(`a b ${long} c`)], { base }).ok).toBe(true);
    const longer = applied(start, [textOf(`a ${long} ${long} b c`)]);
    expect(apply(longer, [textOf(`a b ${long} c`)], { base }).ok).toBe(false);
  });

  it('made on an own set that was merged are merged as well', () => {
    const start = applied(document, [textOf('Sell more bread')]);
    const theirsFirst = applied(start, [textOf('Sell fewer bread')]);
    const mine = { [`${first}.text`]: { seen: 1, text: 'Sell more bread' } };
    const merged = applied(theirsFirst, [textOf('Sell more rolls')], { base: mine });
    const onTop = { [`${first}.text`]: { seen: otherId, text: 'Sell more rolls' } };
    const seqOfSet = (id: string) => (id === otherId ? merged.seq : undefined);
    const result = applied(merged, [textOf('Sell more rolls daily')], { base: onTop, seqOfSet });
    expect(result.items.get(first)?.fields.text).toBe('Sell fewer rolls daily');
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

  it('to a choice of several meet as sets: different options all stay, in their order, and the same one is there once', () => {
    const field = 'choiceList';
    const choose = (key: string): Change => ({
      op: 'item.set',
      id: first,
      field,
      entry: key,
      value: [{ id: key, order: 'V', value: key }],
    });
    const leave = (key: string): Change => ({ op: 'item.set', id: first, field, entry: key });
    const keysIn = (result: typeof document) => {
      const value = result.items.get(first)?.fields[field];
      return Array.isArray(value) ? value.map(({ id }) => id) : value;
    };
    const theirs = applied(document, [choose('service')]);
    const both = applied(theirs, [choose('awareness')], { base: {} });
    expect(keysIn(both)).toEqual(['awareness', 'service']);
    expect(keysIn(applied(both, [choose('service')], { base: {} }))).toEqual(['awareness', 'service']);
    const seen = { [`${first}.${field}#service`]: { seen: theirs.seq } };
    const without = applied(both, [leave('service')], { base: seen });
    expect(keysIn(without)).toEqual(['awareness']);
    expect(keysIn(applied(without, [leave('service')], { base: seen }))).toEqual(['awareness']);
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
    const known = { base, seqOfSet: (id: string) => (id === otherId ? 1 : undefined) };
    expect(apply(theirs, [textOf('Yours')], known).ok).toBe(true);
    const later = applied(theirs, [textOf('Later')]);
    expect(apply(later, [textOf('Yours')], known).ok).toBe(false);
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
