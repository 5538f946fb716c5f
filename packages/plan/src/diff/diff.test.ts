import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrder } from '../canonical/face.ts';
import { applyChangeSet, type Change } from '../changes/face.ts';
import type { PlanDocument } from '../document/face.ts';
import { freeze, readShared, sharedToDocument, thaw } from '../freeze/face.ts';
import type { InternalDocument } from '../freeze/to-internal.ts';
import { anyPlan } from '../testing/arbitrary-plan.ts';
import { buildPlan, id } from '../testing/build-plan.ts';
import { changeOf, everyFieldDocument, intentArbitrary, testDefinitions } from '../testing/face.ts';
import { diffDocuments, isEmptyDiff } from './diff-documents.ts';
import { movedIds } from './moved-ids.ts';
import { restoreChanges } from './restore-changes.ts';
import type { RestoreScope } from './restore-sections.ts';

const all: RestoreScope = { kind: 'all' };

/** A document after any acts of one person, whose new rows have ids that begin with `tag`. */
const editedBy = (tag: string) =>
  fc.array(intentArbitrary, { maxLength: 25 }).map((intents) => {
    let document = everyFieldDocument(4);
    for (const [index, intent] of intents.entries()) {
      const newId = `0190${tag}-0000-7000-8000-${String(index).padStart(12, '0')}`;
      const change = changeOf(document, intent, newId);
      const set = { id: newId, changes: change === null ? [] : [change], base: {} };
      const applied = applyChangeSet(document, set, { seq: index + 1, check: false }, testDefinitions);
      document = applied.ok ? applied.value.document : document;
    }
    return document;
  });
const edited = editedBy('eeee');
// An id is one row's in all states of a plan, so two people's new rows never share one.
const editedElsewhere = editedBy('ffff');

function restored(current: PlanDocument, target: PlanDocument, scope: RestoreScope = all): PlanDocument {
  const changes = restoreChanges({ current, target }, scope, testDefinitions);
  const set = { id: id('restore'), changes, base: {} };
  const applied = applyChangeSet(current, set, { seq: current.seq + 1, check: false }, testDefinitions);
  if (!applied.ok) {
    throw applied.error;
  }
  return applied.value.document;
}

describe('a difference', () => {
  it('of a document with itself is empty', () => {
    fc.assert(
      fc.property(edited, (document) => {
        expect(isEmptyDiff(diffDocuments(document, document, testDefinitions))).toBe(true);
      }),
    );
  });

  it('applied to the first document gives the second', () => {
    fc.assert(
      fc.property(edited, editedElsewhere, (a, b) => {
        const left = diffDocuments(restored(a, b), b, testDefinitions);
        // People are not taken out: what others wrote may name them.
        expect(left).toEqual({ header: [], sections: [], items: [] });
      }),
    );
  });

  it('tells the months, entries and words that changed, and what was added, taken out and moved', () => {
    const goal = (name: string, fields: object, order: string) => ({
      id: id(name),
      collection: 'goals',
      order,
      fields: { ...fields },
    });
    const before = buildPlan([
      goal('a', { title: 'Win more regulars', target: '100' }, 'V1'),
      goal('b', { title: 'Old' }, 'V2'),
      goal('c', { title: 'Stays' }, 'V3'),
      goal('d', { title: 'Goes down' }, 'V0'),
    ]);
    const after = buildPlan([
      goal('a', { title: 'Win many regulars', target: '120' }, 'V1'),
      goal('c', { title: 'Stays' }, 'V3'),
      goal('d', { title: 'Goes down' }, 'V8'),
      goal('e', { title: 'New' }, 'V9'),
    ]);
    const diff = diffDocuments(before, after);
    expect(diff.items.map(({ id: one, kind, moved }) => [one, kind, moved])).toEqual([
      [id('a'), 'changed', false],
      [id('d'), 'changed', true],
      [id('e'), 'added', false],
      [id('b'), 'removed', false],
    ]);
    expect(diff.items[0]?.fields.map(({ field, before: was, after: is }) => [field, was, is])).toEqual([
      ['title', 'Win more regulars', 'Win many regulars'],
      ['target', '100', '120'],
    ]);
    expect(diff.items[0]?.fields[0]?.words?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: ' more' },
      { kind: 'added', text: ' many' },
    ]);
  });

  it('of a shared version with what it was shared from shows nothing but what is internal', () => {
    fc.assert(
      fc.property(anyPlan, (document) => {
        const shared = readShared(freeze(document).shared);
        const again = sharedToDocument(shared, document.structure);
        const twice = sharedToDocument(readShared(freeze(again).shared), document.structure);
        expect(isEmptyDiff(diffDocuments(again, twice))).toBe(true);
      }),
    );
  });
});

describe('restoring', () => {
  it('a frozen version gives back all that stood in the plan', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (document, other) => {
        const { shared, internal } = freeze(document);
        const version = thaw(
          { shared: readShared(shared), internal: JSON.parse(internal) as InternalDocument },
          document.structure,
        );
        expect(isEmptyDiff(diffDocuments(document, version))).toBe(true);
        const target = { ...version, structure: other.structure };
        const changes = restoreChanges({ current: other, target }, all);
        const set = { id: id('restore'), changes, base: {} };
        const applied = applyChangeSet(other, set, { seq: 1, check: false });
        fc.pre(applied.ok);
        const left = diffDocuments(applied.ok ? applied.value.document : other, target);
        expect(left.items.filter(({ before }) => before?.collection !== 'people')).toEqual([]);
        expect([left.header, left.sections]).toEqual([[], []]);
      }),
    );
  });

  it('a row leaves the others as they are', () => {
    fc.assert(
      fc.property(edited, editedElsewhere, fc.nat(20), (a, b, pick) => {
        const rows = [...b.items.values()].filter(
          (row) => row.collection === 'parents' && row.removed !== true,
        );
        const row = rows[pick % Math.max(rows.length, 1)];
        fc.pre(row !== undefined);
        const made = restored(a, b, { kind: 'item', item: row?.id ?? '' });
        expect(made.items.get(row?.id ?? '')?.fields).toEqual(row?.fields);
        const others = (document: PlanDocument) =>
          [...document.items.values()]
            .filter((one) => one.id !== row?.id && one.parent !== row?.id)
            .sort(compareOrder)
            .map(({ id: one, fields, removed }) => ({ one, fields, removed }));
        expect(others(made)).toEqual(others(a));
      }),
    );
  });
});

describe('a section of the plan’s own', () => {
  const then = everyFieldDocument(2);
  const [section] = [...then.items.values()].filter(({ collection }) => collection === 'sections');
  const [note] = [...then.items.values()].filter(({ collection }) => collection === 'notes');
  const { id: sectionId = '', block: key = '' } = section ?? {};
  const change = (document: PlanDocument, ...changes: readonly Change[]) => {
    const set = { id: id('set'), changes, base: {} };
    const made = applyChangeSet(document, set, { seq: document.seq + 1, check: false }, testDefinitions);
    return made.ok ? made.value.document : document;
  };
  const removed = change(then, { op: 'item.remove', id: sectionId });

  it('that is gone differs with all that stood in it, and comes back with it', () => {
    const diff = diffDocuments(then, removed, testDefinitions);
    expect(diff.sections.map(({ section: one, kind }) => [one, kind])).toEqual([[key, 'removed']]);
    expect(diff.items.map(({ id: one, kind }) => [one, kind])).toEqual([[note?.id, 'removed']]);
    for (const scope of [
      { kind: 'section', section: key },
      { kind: 'item', item: note?.id ?? '' },
    ] as const) {
      const back = restored(removed, then, scope);
      expect(isEmptyDiff(diffDocuments(back, then, testDefinitions))).toBe(true);
    }
  });

  it('that came since goes again', () => {
    const before = { ...then, items: new Map([...then.items].filter(([one]) => one !== sectionId)) };
    const back = restored(then, before, { kind: 'section', section: key });
    expect(back.items.get(sectionId)?.removed).toBe(true);
    expect(diffDocuments(back, before, testDefinitions).sections).toEqual([]);
  });
});

describe('moved rows', () => {
  it('are as few as can explain the new order', () => {
    expect([...movedIds(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])]).toEqual(['d']);
    expect([...movedIds(['a', 'b', 'c'], ['a', 'x', 'c'])]).toEqual([]);
    expect(movedIds(['a', 'b', 'c'], ['c', 'b', 'a']).size).toBe(2);
  });
});
