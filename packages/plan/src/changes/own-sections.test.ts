import { describe, expect, it } from 'vitest';
import { promptRowId } from '../blocks/face.ts';
import { orderAt, orderBetween } from '../canonical/face.ts';
import {
  copyDocument,
  findInDocument,
  orderedSections,
  ownPrompt,
  ownSectionKey,
  type PlanDocument,
  rowsOf,
  sectionItemId,
  visibleSections,
} from '../document/face.ts';
import { evaluate } from '../evaluate/face.ts';
import { freeze, readInternal, readShared, sharedToDocument, thaw, toShared } from '../freeze/face.ts';
import { applied, apply } from '../testing/apply-changes.ts';
import { buildPlan, documentId, id, prose } from '../testing/build-plan.ts';
import type { Change } from './change-set.ts';
import { describeChangeSet } from './describe-change-set.ts';
import { invertChangeSet } from './invert-change-set.ts';
import { parseChangeSet } from './parse-change-set.ts';
import { readsOf } from './touches-of.ts';

const setId = '0190bbbb-0000-7000-8000-000000000001';
const own = ownSectionKey(id('own'));
const section = sectionItemId(documentId, own);
const text = promptRowId(documentId, own, ownPrompt);

const addSection = {
  op: 'item.add',
  id: section,
  collection: 'sections',
  block: own,
  // Between the first and the second section of the template.
  order: orderBetween(orderAt(0), orderAt(1)),
  fields: { title: 'Locations' },
} as const satisfies Change;
const write: Change = {
  op: 'item.add',
  id: text,
  collection: 'answers',
  block: own,
  order: 'V',
  fields: { answer: prose('Two shops in Ghent') },
};
const rewrite: Change = { op: 'item.set', id: text, field: 'answer', value: prose('Three shops') };
const remove: Change = { op: 'item.remove', id: section };

/** As what the product itself knows, not the fields of the tests. */
function made(document: PlanDocument, ...changes: readonly Change[]): PlanDocument {
  return applied(document, changes);
}
const empty = buildPlan();
const withSection = made(empty, addSection);
const written = made(withSection, write);
const keys = (document: PlanDocument) => visibleSections(document).map(({ key }) => key);

describe('a section of a plan’s own', () => {
  it('stands among those of the template, and its text in it', () => {
    expect(keys(written)).toEqual(['goals', own, 'strategy', 'summary', 'approval']);
    expect(orderedSections(written)[1]).toMatchObject({ title: 'Locations', hidden: false });
    expect(evaluate(written, { today: '2027-03-10' }).sections[1]).toEqual({
      key: own,
      state: 'filled',
      filled: 0,
      required: 0,
      blocks: [{ key: own, state: 'filled', filled: 0, required: 0 }],
    });
    expect(findInDocument(written, 'ghent').places).toMatchObject([{ section: own, block: own, item: text }]);
    expect(findInDocument(written, 'locations').places).toMatchObject([{ section: own, item: section }]);
  });

  it('is the same object while others change', () => {
    const before = visibleSections(withSection)[1];
    expect(visibleSections(written)[1]).toBe(before);
  });

  it('is renamed, moved and hidden like any other', () => {
    const changed = made(
      written,
      { op: 'section.set', section: own, field: 'title', value: 'Shops' },
      { op: 'section.move', section: own, order: 'z' },
    );
    expect(orderedSections(changed).at(-1)).toMatchObject({ title: 'Shops' });
    const hidden = made(changed, { op: 'section.set', section: own, field: 'hidden', value: true });
    expect(keys(hidden)).toEqual(['goals', 'strategy', 'summary', 'approval']);
  });

  it('goes with what stands in it, and comes back with it', () => {
    const gone = made(written, remove);
    expect(keys(gone)).toEqual(keys(empty));
    expect(rowsOf(gone, 'answers')).toEqual([]);
    const undo = invertChangeSet(written, { id: setId, changes: [remove], base: {} }, id('undo'));
    expect(undo.changes).toEqual([{ op: 'item.restore', id: section }]);
    const back = made(gone, ...undo.changes);
    expect(keys(back)).toEqual(keys(written));
    expect(rowsOf(back, 'answers')).toEqual(rowsOf(written, 'answers'));
  });

  it('that two people add at one place at once stands for both in one order', () => {
    const other = ownSectionKey(id('other'));
    const second = { ...addSection, id: sectionItemId(documentId, other), block: other };
    expect(keys(made(empty, addSection, second))).toEqual(keys(made(empty, second, addSection)));
  });

  it('is shared, frozen and read back with its title and text', () => {
    const { shared, internal } = freeze(written);
    expect(toShared(written).sections[1]).toMatchObject({ key: own, title: 'Locations' });
    const read = sharedToDocument(readShared(shared), written.structure);
    expect(orderedSections(read)[1]).toMatchObject({ title: 'Locations' });
    expect(rowsOf(read, 'answers', own)[0]?.fields).toEqual({ answer: prose('Two shops in Ghent') });
    const version = thaw({ shared: readShared(shared), internal: readInternal(internal) }, written.structure);
    expect(keys(version)).toEqual(keys(written));
    expect(JSON.stringify(freeze(made(written, remove)))).not.toContain('Ghent');
  });

  it('comes along in a copy, where its text is found again; a removed one stays behind with its text', () => {
    const copy = { id: id('copy'), title: 'Copy', months: 0, users: [] };
    const { document } = copyDocument(written, copy);
    expect(keys(document)).toEqual(keys(written));
    expect(document.items.get(promptRowId(copy.id, own, ownPrompt))?.fields).toEqual({
      answer: prose('Two shops in Ghent'),
    });
    const without = copyDocument(made(written, remove), copy).document;
    expect([...without.items.values()].map(({ collection }) => collection)).toEqual(['document']);
  });

  it('is told in history by its name', () => {
    const linesOf = (document: PlanDocument, changes: readonly Change[]) =>
      describeChangeSet(document, { id: setId, changes, base: {} });
    const place = { section: own, title: 'Locations' };
    expect(linesOf(empty, [addSection])).toEqual([{ key: 'section.added', params: place }]);
    expect(linesOf(written, [remove])).toEqual([{ key: 'section.removed', params: place }]);
    expect(linesOf(made(written, remove), [{ op: 'item.restore', id: section }])).toEqual([
      { key: 'section.restored', params: place },
    ]);
    const renamed: Change = { op: 'section.set', section: own, field: 'title', value: 'Shops' };
    expect(linesOf(written, [renamed])).toMatchObject([{ key: 'section.renamed', params: { section: own } }]);
  });
});

describe('what is written in a section that somebody removes', () => {
  const gone = made(written, remove);
  const conflictsOf = (changes: readonly Change[], document: PlanDocument) => {
    const result = apply(document, changes);
    return result.ok ? [] : (result.error.details as { conflicts: readonly unknown[] }).conflicts;
  };

  it.each([
    ['at first', write, `${text}.$exists`, prose('Two shops in Ghent')],
    ['anew', rewrite, `${text}.answer`, prose('Three shops')],
  ] as const)('%s is a conflict with the section', (_, change, touch, yours) => {
    expect(conflictsOf([change], gone)).toEqual([
      { touch, item: section, field: 'answer', yours, theirs: null, removed: true },
    ]);
    expect(apply(gone, [{ op: 'item.restore', id: section }, change]).ok).toBe(true);
  });

  it('needs the item of the section to be told', () => {
    expect(readsOf({ changes: [write] }, documentId).ids).toEqual([text, section]);
  });
});

describe('refused', () => {
  const cases: readonly (readonly [string, PlanDocument, readonly Change[], string])[] = [
    ['another id than its own', empty, [{ ...addSection, id: id('x') }], 'notDerived: 0 id'],
    [
      'the key of a block of the template',
      empty,
      [{ ...addSection, id: sectionItemId(documentId, 'note'), block: 'note' }],
      'unknownBlock: 0 block',
    ],
    ['a section of a section', empty, [{ ...addSection, parent: id('x') }], 'unknownParent: 0 parent'],
    ['no title', empty, [{ ...addSection, fields: {} }], 'empty: 0 fields title'],
    ['no title any more', written, [{ op: 'section.set', section: own, field: 'title' }], 'empty: 0 value'],
    ['text in a section that is not there', empty, [write], 'unknownBlock: 0 block'],
    [
      'a row that a text does not have',
      written,
      [{ ...write, id: promptRowId(documentId, own, 'other') }],
      'notDerived: 0 id',
    ],
    [
      'the name of a section that is not there',
      empty,
      [{ op: 'section.set', section: own, field: 'title', value: 'x' }],
      'unknownSection: 0 section',
    ],
    [
      'removing a section of the template',
      empty,
      [
        { op: 'section.set', section: 'goals', field: 'title', value: 'x' },
        { op: 'item.remove', id: sectionItemId(documentId, 'goals') },
      ],
      'systemItem: 1 id',
    ],
  ];
  it.each(cases)('%s', (_, document, changes, expected) => {
    const result = apply(document, changes);
    const told = result.ok ? null : `${result.error.params.reason}: ${result.error.path.slice(1).join(' ')}`;
    expect(told).toBe(expected);
  });

  it('a title that two people emptied between them: each keeps the other’s words', () => {
    const named = (value: string): Change => ({ op: 'section.set', section: own, field: 'title', value });
    const both = made(withSection, named('Shops abroad'));
    const theirs = made(both, named('Shops'));
    const base = { [`${section}.title`]: { seen: both.seq, text: 'Shops abroad' } };
    const result = apply(theirs, [named('abroad')], { base });
    expect(result.ok ? null : result.error.code).toBe('CONFLICT');
  });

  it('a key that is neither the template’s nor an own one', () => {
    for (const block of ['own-', 'own-XYZ', `${own}0`, 'a-b']) {
      const set = { id: setId, changes: [{ ...addSection, block }], base: {} };
      expect(parseChangeSet(set).ok).toBe(false);
    }
    expect(parseChangeSet({ id: setId, changes: [addSection, write], base: {} }).ok).toBe(true);
  });
});
