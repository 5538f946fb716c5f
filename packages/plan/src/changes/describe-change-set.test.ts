import { describe, expect, it } from 'vitest';
import { rowsOf } from '../document/face.ts';
import { everyField, everyFieldDocument, testDefinitions } from '../testing/face.ts';
import { applyChangeSet } from './apply-items.ts';
import type { Change } from './change-set.ts';
import { describeChangeSet } from './describe-change-set.ts';

const document = everyFieldDocument(2);
const [first, second] = rowsOf(document, 'parents').map(({ id }) => id) as [string, string];
const newId = '0190cccc-0000-7000-8000-000000000001';

function lines(changes: readonly Change[], on = document) {
  return describeChangeSet(on, { id: newId, changes, base: {} }, testDefinitions);
}

describe('history lines', () => {
  const row = { collection: 'parents', item: first, title: 'row 0' };

  it('say what was added', () => {
    const add: Change = {
      op: 'item.add',
      id: newId,
      collection: 'parents',
      order: 'V',
      fields: { text: 'New' },
    };
    expect(lines([add])).toEqual([
      { key: 'item.added', params: { collection: 'parents', item: newId, title: 'New' } },
    ]);
  });

  it('say what was changed from what to what, once per field', () => {
    const set = (value: number): Change => ({ op: 'item.set', id: first, field: 'money', value });
    expect(lines([set(1), set(5), { op: 'item.move', id: first, order: 'b' }])).toEqual([
      {
        key: 'item.changed',
        params: { ...row, field: 'money', definition: everyField.money, before: null, after: 5 },
      },
      { key: 'item.moved', params: row },
    ]);
  });

  it('give the units of a measure', () => {
    const changes: readonly Change[] = [
      { op: 'item.set', id: first, field: 'choice', value: 'percent' },
      { op: 'item.set', id: first, field: 'measure', value: '0.35' },
    ];
    expect(lines(changes)[1]?.params.units).toEqual({ before: null, after: 'percent' });
  });

  it('give a list as a whole', () => {
    const entry = { id: 'a', order: 'V', value: 'x' };
    const change: Change = { op: 'item.set', id: first, field: 'textList', entry: 'a', value: [entry] };
    expect(lines([change])[0]?.params).toMatchObject({ field: 'textList', before: null, after: [entry] });
  });

  it('count the rows that went and came with their parent', () => {
    const remove: readonly Change[] = [{ op: 'item.remove', id: first }];
    expect(lines(remove)).toEqual([{ key: 'item.removed', params: { ...row, rows: 2 } }]);
    const set = { id: newId, changes: remove, base: {} };
    const gone = applyChangeSet(document, set, { seq: 1, check: true }, testDefinitions);
    const restored = lines([{ op: 'item.restore', id: first }], gone.ok ? gone.value.document : document);
    expect(restored).toEqual([{ key: 'item.restored', params: { ...row, rows: 2 } }]);
  });

  it('speak of sections and the header', () => {
    const changes: readonly Change[] = [
      { op: 'section.set', section: 'first', field: 'hidden', value: true },
      { op: 'section.set', section: 'second', field: 'title', value: 'Own' },
      { op: 'section.set', section: 'second', field: 'hiddenReason', value: 'Later' },
      { op: 'document.set', field: 'title', value: 'Other' },
      { op: 'section.move', section: 'second', order: '1' },
    ];
    expect(
      lines(changes).map(({ key, params }) => [key, params.section, params.before, params.after]),
    ).toEqual([
      ['section.hidden', 'first', null, true],
      ['section.renamed', 'second', null, 'Own'],
      ['section.changed', 'second', null, 'Later'],
      ['document.changed', undefined, 'Proef', 'Other'],
    ]);
  });

  it('say that a section moved, and is shown again', () => {
    const hide: readonly Change[] = [{ op: 'section.set', section: 'first', field: 'hidden', value: true }];
    const hidden = applyChangeSet(document, { id: newId, changes: hide, base: {} }, { seq: 1, check: true });
    const changes: readonly Change[] = [
      { op: 'section.set', section: 'first', field: 'hidden' },
      { op: 'section.move', section: 'first', order: 'z' },
    ];
    expect(lines(changes, hidden.ok ? hidden.value.document : document).map(({ key }) => key)).toEqual([
      'section.shown',
      'section.moved',
    ]);
  });

  it('are none for what changes nothing', () => {
    expect(lines([{ op: 'item.set', id: second, field: 'text', value: 'row 1' }])).toEqual([]);
    expect(lines([{ op: 'item.remove', id: newId }])).toEqual([]);
  });
});
