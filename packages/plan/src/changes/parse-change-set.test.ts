import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyFieldDocument, everyFieldStructure, testDefinitions } from '../testing/face.ts';
import { applyChangeSet } from './apply-items.ts';
import { parseChangeSet } from './parse-change-set.ts';

const id = '0190bbbb-0000-7000-8000-000000000001';
const item = '0190cccc-0000-7000-8000-000000000001';
const add = { op: 'item.add', id: item, collection: 'parents', order: 'V', fields: { text: ' New ' } };

function parse(given: unknown) {
  return parseChangeSet(given, testDefinitions);
}

describe('a change set from outside', () => {
  it('comes back in canonical form', () => {
    const base = { [`${item}.text`]: { seen: 3, text: 'Old' }, [`${item}.money`]: { seen: id } };
    const changes = [
      add,
      { op: 'section.set', section: 'first', field: 'title', value: ' Own\ntitle ' },
      { op: 'document.set', field: 'title', value: 'Cafe\u0301' },
      { op: 'item.set', id: item, field: 'text', value: ' left to apply ' },
      { op: 'item.set', id: item, field: 'textList', entry: 'a' },
    ];
    const parsed = parse({ id, changes, base, persons: {} });
    expect(parsed.ok && parsed.value).toStrictEqual({
      id,
      changes: [
        { ...add, fields: { text: 'New' } },
        { ...changes[1], value: 'Own title' },
        { ...changes[2], value: 'Café' },
        changes[3],
        changes[4],
      ],
      base,
    });
  });

  it('holds at most 2,000 changes, at least one', () => {
    const move = { op: 'item.move', id: item, order: 'V' };
    expect(parse({ id, base: {}, changes: Array.from({ length: 2000 }, () => move) }).ok).toBe(true);
    expect(parse({ id, base: {}, changes: Array.from({ length: 2001 }, () => move) }).ok).toBe(false);
    expect(parse({ id, base: {}, changes: [] }).ok).toBe(false);
  });

  it.each([
    ['nothing', null, []],
    ['a list', [], []],
    ['an id that is none', { id: 'x', changes: [add], base: {} }, ['id']],
    ['an id in capitals', { id: id.toUpperCase(), changes: [add], base: {} }, ['id']],
    ['no base', { id, changes: [add] }, ['base']],
    ['a base without seen', { id, changes: [add], base: { x: {} } }, ['base', 'x', 'seen']],
    ['a base seen before all', { id, changes: [add], base: { x: { seen: -1 } } }, ['base', 'x', 'seen']],
    [
      'an origin that the database cannot hold',
      { id, changes: [{ ...add, origin: { element: 'a\u0000b', version: 1 } }], base: {} },
      ['changes', '0', 'origin', 'element'],
    ],
    ['an unknown change', { id, changes: [{ op: 'item.burn', id: item }], base: {} }, ['changes', '0', 'op']],
    [
      'a change with more',
      { id, changes: [{ op: 'item.remove', id: item, x: 1 }], base: {} },
      ['changes', '0'],
    ],
    [
      'an order key that is none',
      { id, changes: [{ ...add, order: 'V0' }], base: {} },
      ['changes', '0', 'order'],
    ],
    [
      'the prototype as item',
      { id, changes: [{ op: 'item.remove', id: '__proto__' }], base: {} },
      ['changes', '0', 'id'],
    ],
    [
      'the prototype as field',
      { id, changes: [{ op: 'document.set', field: '__proto__', value: 'x' }], base: {} },
      ['changes', '0', 'field'],
    ],
    [
      'a field of Object',
      { id, changes: [{ op: 'document.set', field: 'constructor', value: 'x' }], base: {} },
      ['changes', '0', 'value'],
    ],
    [
      'a value of null',
      { id, changes: [{ op: 'document.set', field: 'title', value: null }], base: {} },
      ['changes', '0', 'value'],
    ],
    [
      'a value that does not fit',
      { id, changes: [add, { ...add, fields: { date: '2027-02-30' } }], base: {} },
      ['changes', '1', 'fields', 'date'],
    ],
    [
      'an unknown collection',
      { id, changes: [{ ...add, collection: 'toString' }], base: {} },
      ['changes', '0', 'fields', 'text'],
    ],
  ])('is refused with its path: %s', (_, given, path) => {
    const parsed = parse(given);
    expect(parsed.ok ? null : [parsed.error.code, parsed.error.path]).toEqual(['INVALID_CHANGE', path]);
  });

  it('cannot reach a prototype by its keys', () => {
    const text = `{"id":"${id}","base":{"__proto__":{"seen":1},"constructor":{"seen":1}},"changes":[
      {"op":"item.add","id":"${item}","collection":"parents","order":"V","fields":{"__proto__":{"polluted":true}}}]}`;
    const parsed = parse(JSON.parse(text));
    const applied = parsed.ok
      ? applyChangeSet(everyFieldDocument(1), parsed.value, { seq: 1, check: true }, testDefinitions)
      : parsed;
    expect(applied.ok ? Object.keys(applied.value.document.items.get(item)?.fields ?? {}) : []).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  it('too deep is refused, not a stack overflow', () => {
    const deep = JSON.parse(`${'{"content":['.repeat(5000)}1${']}'.repeat(5000)}`);
    const change = { op: 'item.set', id: item, field: 'richText', value: deep };
    expect(parse({ id, base: {}, changes: [change] }).ok).toBe(false);
  });

  it('of any shape never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ id: fc.anything(), changes: fc.anything(), base: fc.anything() }),
        ),
        (given) => {
          expect(typeof parse(given).ok).toBe('boolean');
        },
      ),
    );
  });
});

describe('a parsed set', () => {
  const ids = [...everyFieldDocument(2).items.keys(), item, id];
  const key = fc.constantFrom(
    'text',
    'textList',
    'money',
    'measure',
    'richText',
    'currency',
    'hidden',
    'title',
    'valueOf',
    'x',
  );
  const value = fc.option(
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('x', 5, true, [{ id: 'a', order: 'V', value: 'x' }], { id: item }),
    ),
    { nil: undefined },
  );
  const order = fc.constantFrom('V', 'a', 'z1');
  const anyId = fc.constantFrom(...ids);
  const section = fc.constantFrom('first', 'second', 'nowhere', 'constructor');
  const change = fc.oneof(
    fc.record({
      op: fc.constant('item.add'),
      id: anyId,
      collection: fc.constantFrom(
        'parents',
        'children',
        'notes',
        'summary',
        'people',
        'document',
        'sections',
        'x',
      ),
      order,
      fields: fc.constantFrom({}, { text: 'x' }, { money: 1 }),
      parent: fc.option(anyId, { nil: undefined }),
      block: fc.option(fc.constantFrom('everything', 'nothing', 'x'), { nil: undefined }),
    }),
    fc.record({
      op: fc.constant('item.set'),
      id: anyId,
      field: key,
      entry: fc.option(fc.constantFrom('a', 'constructor'), { nil: undefined }),
      value,
    }),
    fc.record({ op: fc.constantFrom('item.remove', 'item.restore'), id: anyId }),
    fc.record({ op: fc.constant('item.move'), id: anyId, order }),
    fc.record({ op: fc.constant('section.set'), section, field: key, value }),
    fc.record({ op: fc.constant('section.move'), section, order }),
    fc.record({ op: fc.constant('document.set'), field: key, value }),
  );

  it('applies or is refused on any document, and never throws or changes it', () => {
    const documents = [
      everyFieldDocument(2),
      { ...everyFieldDocument(2), items: new Map() },
      { ...everyFieldDocument(2), structure: { ...everyFieldStructure, sections: [] } },
    ];
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        fc.nat(2),
        (changes, check, which) => {
          const without = changes.map((one) =>
            Object.fromEntries(Object.entries(one).filter(([, inner]) => inner !== undefined)),
          );
          const parsed = parse({ id, changes: without, base: {} });
          const document = documents[which] ?? everyFieldDocument(2);
          const before = structuredClone(document.items);
          const applied = parsed.ok
            ? applyChangeSet(document, parsed.value, { seq: 1, check }, testDefinitions)
            : parsed;
          accepted += applied.ok ? 1 : 0;
          expect(document.items).toEqual(before);
        },
      ),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
