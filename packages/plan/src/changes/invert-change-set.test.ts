import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, PlanDocument } from '../document/face.ts';
import {
  changeOf,
  everyFieldDocument,
  type Intent,
  intentArbitrary,
  testDefinitions,
} from '../testing/face.ts';
import { applyChangeSet } from './apply-items.ts';
import { baseFor } from './base-for.ts';
import type { Change, ChangeSet } from './change-set.ts';
import { invertChangeSet } from './invert-change-set.ts';
import { refreshBase } from './replica.ts';

const start = everyFieldDocument(3);

function idOf(number: number): string {
  return `0190eeee-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** The set that intents make on a document, each seeing what the earlier ones did. What none could do is left out. */
function setFrom(document: PlanDocument, intents: readonly Intent[], number: number): ChangeSet {
  let state = document;
  const changes: Change[] = [];
  for (const [index, intent] of intents.entries()) {
    const change = changeOf(state, intent, idOf(number * 100 + index + 50_000));
    if (change === null) {
      continue;
    }
    const base = baseFor(state, [change], [], testDefinitions);
    const set = { id: idOf(0), changes: [change], base };
    const next = applyChangeSet(state, set, { seq: state.seq + 1, check: true }, testDefinitions);
    if (next.ok) {
      changes.push(change);
      state = next.value.document;
    }
  }
  return { id: idOf(number), changes, base: baseFor(document, changes, [], testDefinitions) };
}

/** What a person sees of a document: rows, values and places, without revisions and without what is gone. */
function contentOf(document: PlanDocument): unknown {
  const shown = (item: Item) =>
    !item.removed && !(item.collection === 'sections' && Object.keys(item.fields).length === 0);
  return Object.fromEntries(
    [...document.items.values()]
      .filter(shown)
      .map(({ id, order, fields, collection, parent, block }) => [
        id,
        { order: collection === 'sections' ? '' : order, fields, collection, parent, block },
      ]),
  );
}

function orderOfSections(document: PlanDocument): readonly string[] {
  return [...document.items.values()]
    .filter(({ collection }) => collection === 'sections')
    .map(({ order }) => order);
}

function apply(
  document: PlanDocument,
  set: ChangeSet,
  seqs: ReadonlyMap<string, number> = new Map(),
): PlanDocument {
  const options = { seq: document.seq + 1, check: true, seqOfSet: (id: string) => seqs.get(id) };
  const applied = applyChangeSet(document, set, options, testDefinitions);
  if (!applied.ok) {
    throw new Error(
      JSON.stringify([applied.error.code, applied.error.path, applied.error.params, applied.error.details]),
    );
  }
  return applied.value.document;
}

describe('an inverse', () => {
  it('gives back every value, place and row', () => {
    const intents = fc.array(intentArbitrary, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(intents, intents, (earlier, later) => {
        const before = apply(start, setFrom(start, earlier, 1));
        const set = setFrom(before, later, 2);
        const after = apply(before, set);
        const inverse = invertChangeSet(before, set, idOf(3), testDefinitions);
        const undone =
          inverse.changes.length === 0 ? after : apply(after, inverse, new Map([[set.id, after.seq]]));
        expect(contentOf(undone)).toEqual(contentOf(before));
        expect(orderOfSections(undone).slice(0, orderOfSections(before).length)).toEqual(
          orderOfSections(before),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('undone gives back what it undid', () => {
    fc.assert(
      fc.property(fc.array(intentArbitrary, { minLength: 1, maxLength: 12 }), (intents) => {
        const set = setFrom(start, intents, 1);
        const after = apply(start, set);
        const undo = invertChangeSet(start, set, idOf(2), testDefinitions);
        const undone = undo.changes.length === 0 ? after : apply(after, undo, new Map([[set.id, 1]]));
        const redo = invertChangeSet(after, undo, idOf(3), testDefinitions);
        const seqs = new Map([
          [set.id, 1],
          [undo.id, 2],
        ]);
        const redone = redo.changes.length === 0 ? undone : apply(undone, redo, seqs);
        expect(contentOf(redone)).toEqual(contentOf(after));
      }),
      { numRuns: 200 },
    );
  });

  it('conflicts when somebody wrote the same field since, and not when they wrote another', () => {
    const id = [...start.items.keys()][1] ?? '';
    const set = {
      id: idOf(1),
      changes: [{ op: 'item.set', id, field: 'text', value: 'Mine' }] as const,
      base: {},
    };
    const mine = apply(start, set);
    const undo = invertChangeSet(start, set, idOf(2), testDefinitions);
    const seqs = new Map([[set.id, 1]]);
    const write = (field: string, value: string): PlanDocument => {
      const changes = [{ op: 'item.set', id, field, value }] as const;
      return apply(mine, { id: idOf(9), changes, base: baseFor(mine, changes, [], testDefinitions) });
    };
    expect(() => apply(write('text', 'Theirs'), undo, seqs)).toThrow('CONFLICT');
    expect(apply(write('decimal', '4'), undo, seqs).items.get(id)?.fields).toEqual({
      ...start.items.get(id)?.fields,
      decimal: '4',
    });
  });

  it('a series undone step by step does not conflict with itself', () => {
    const id = [...start.items.keys()][1] ?? '';
    const states = [start];
    const seqs = new Map<string, number>();
    const undos: { readonly undo: ChangeSet; readonly expected: PlanDocument }[] = [];
    let document = start;
    for (const [index, value] of ['a', 'ab', 'abc'].entries()) {
      const changes = [{ op: 'item.set', id, field: 'text', value }] as const;
      const set = { id: idOf(index + 1), changes, base: baseFor(document, changes, [], testDefinitions) };
      const undo = invertChangeSet(document, set, idOf(index + 10), testDefinitions);
      document = apply(document, set);
      seqs.set(set.id, document.seq);
      states.push(document);
      undos.push({ undo, expected: document });
    }
    for (const { undo, expected } of undos.toReversed()) {
      const fresh = refreshBase(undo, { expected, current: document }, [], testDefinitions);
      document = apply(document, fresh, seqs);
      seqs.set(fresh.id, document.seq);
    }
    expect(contentOf(document)).toEqual(contentOf(start));
  });

  it('of a set that does not apply is empty', () => {
    const set = { id: idOf(1), changes: [{ op: 'item.remove', id: idOf(5) }] as const, base: {} };
    expect(invertChangeSet(start, set, idOf(2), testDefinitions)).toEqual({
      id: idOf(2),
      changes: [],
      base: {},
    });
  });
});
