import { describe, expect, it } from 'vitest';
import { type PlanDocument, rowsOf } from '../document/face.ts';
import { everyFieldDocument, testDefinitions } from '../testing/face.ts';
import { applyChangeSet } from './apply-items.ts';
import { baseFor } from './base-for.ts';
import type { Change, ChangeSet } from './change-set.ts';
import { applyOptimistic, receiveSets, replaceSeen, waitingSets } from './replica.ts';

const start = everyFieldDocument(2);
const [first] = rowsOf(start, 'parents').map(({ id }) => id) as [string];
const newId = '0190cccc-0000-7000-8000-000000000001';

function idOf(number: number): string {
  return `0190eeee-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
function entry(id: string): Change {
  return { op: 'item.set', id: first, field: 'textList', entry: id, value: [{ id, order: 'V', value: id }] };
}
function setOf(number: number, ...changes: readonly Change[]): ChangeSet {
  return { id: idOf(number), changes, base: {} };
}
function base(document: PlanDocument, changes: readonly Change[], pending: readonly ChangeSet[] = []) {
  return baseFor(
    applyOptimistic(document, pending, testDefinitions).document,
    changes,
    pending,
    testDefinitions,
  );
}
function after(...sets: readonly ChangeSet[]): PlanDocument {
  return sets.reduce((document, set) => {
    const applied = applyChangeSet(document, set, { seq: document.seq + 1, check: false }, testDefinitions);
    return applied.ok ? applied.value.document : document;
  }, start);
}

describe('the base of changes', () => {
  it('names revisions, and texts as seen', () => {
    const document = after(setOf(1, { op: 'item.set', id: first, field: 'text', value: 'Seen' }));
    const changes: readonly Change[] = [
      { op: 'item.set', id: first, field: 'text', value: 'New' },
      { op: 'item.set', id: first, field: 'money', value: 1 },
      { op: 'item.move', id: first, order: 'b' },
    ];
    expect(base(document, changes)).toEqual({
      [`${first}.text`]: { seen: 1, text: 'Seen' },
      [`${first}.money`]: { seen: 0 },
      [`${first}.$order`]: { seen: 0 },
    });
  });

  it('names the last own set still on its way', () => {
    const write = (number: number, value: string) =>
      setOf(number, { op: 'item.set', id: first, field: 'text', value });
    const pending = [write(1, 'a'), write(2, 'ab')];
    expect(base(start, write(3, 'abc').changes, pending)).toEqual({
      [`${first}.text`]: { seen: idOf(2), text: 'ab' },
    });
  });

  it('leaves out rows that are new, and waits for one that is on its way', () => {
    const add: Change = {
      op: 'item.add',
      id: newId,
      collection: 'parents',
      order: 'V',
      fields: { text: 'New' },
    };
    expect(base(start, [add, { op: 'item.set', id: newId, field: 'money', value: 1 }])).toEqual({});
    const child: Change = {
      op: 'item.add',
      id: idOf(9),
      collection: 'children',
      parent: newId,
      order: 'V',
      fields: {},
    };
    const changes: readonly Change[] = [{ op: 'item.set', id: newId, field: 'money', value: 1 }];
    expect(base(start, changes, [setOf(1, add)])).toEqual({
      [`${newId}.$exists`]: { seen: idOf(1) },
      [`${newId}.money`]: { seen: 0 },
    });
    expect(base(start, [child], [setOf(1, add)])).toEqual({ [`${newId}.$exists`]: { seen: idOf(1) } });
  });

  it('of a list tells entries on their way from those others wrote', () => {
    const document = after(setOf(1, entry('x')), setOf(2, entry('y')));
    const whole: readonly Change[] = [{ op: 'item.set', id: first, field: 'textList' }];
    expect(base(document, whole)).toEqual({ [`${first}.textList`]: { seen: 2 } });
    expect(base(document, whole, [setOf(3, entry('y'))])).toEqual({
      [`${first}.textList`]: { seen: 1 },
      [`${first}.textList#y`]: { seen: idOf(3) },
    });
    expect(base(document, [entry('y')], [setOf(3, ...whole)])).toEqual({
      [`${first}.textList#y`]: { seen: idOf(3) },
    });
  });
});

describe('sets that wait', () => {
  const write = (number: number, field: string, seen: number | string): ChangeSet => ({
    id: idOf(number),
    changes: [{ op: 'item.set', id: first, field, value: 'x' }],
    base: { [`${first}.${field}`]: { seen } },
  });

  it('are those that build on the refused one, directly or not', () => {
    const pending = [
      write(1, 'text', 0),
      write(2, 'text', idOf(1)),
      write(3, 'decimal', 0),
      write(4, 'text', idOf(2)),
    ];
    expect([...waitingSets(pending, idOf(1))]).toEqual([idOf(2), idOf(4)]);
  });

  it('go on upon what was decided', () => {
    expect(replaceSeen(write(2, 'text', idOf(1)), idOf(1), idOf(7)).base).toEqual({
      [`${first}.text`]: { seen: idOf(7) },
    });
  });
});

describe('sets from the server', () => {
  const set = (number: number, seq: number, value: string) => ({
    id: idOf(number),
    seq,
    changes: [{ op: 'item.set', id: first, field: 'text', value }] as const,
  });

  it('take own ones off the queue and may come twice or out of order', () => {
    const pending = [setOf(2, ...set(2, 2, 'own').changes), setOf(3, ...set(3, 3, 'next').changes)];
    const sets = [set(2, 2, 'own'), set(1, 1, 'theirs')];
    const received = receiveSets({ acknowledged: start, pending }, sets, testDefinitions);
    const replica = received.ok ? received.value : null;
    expect(replica?.pending.map(({ id }) => id)).toEqual([idOf(3)]);
    expect(replica?.acknowledged.seq).toBe(2);
    expect(replica?.acknowledged.items.get(first)?.revisions.text).toBe(2);
    const again = replica && receiveSets(replica, sets, testDefinitions);
    expect(again?.ok && again.value).toEqual(replica);
  });

  it('with one missing are not taken in', () => {
    const received = receiveSets({ acknowledged: start, pending: [] }, [set(2, 2, 'x')], testDefinitions);
    expect(received.ok ? null : [received.error.code, received.error.params]).toEqual([
      'NOT_READY',
      { since: 0 },
    ]);
  });

  it('that leave a pending one without its row skip it', () => {
    const orphan = setOf(1, { op: 'item.set', id: newId, field: 'text', value: 'x' });
    const seen = applyOptimistic(start, [orphan], testDefinitions);
    expect(seen).toEqual({ document: start, skipped: [orphan.id] });
  });
});
