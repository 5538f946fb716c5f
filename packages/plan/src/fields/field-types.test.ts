import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderAt } from '../canonical/face.ts';
import { everyField, someValues } from '../testing/every-field.ts';
import {
  catalogueEntry,
  choice,
  choiceList,
  type FieldDefinition,
  type FieldTypeName,
  fieldTypes,
  integer,
  money,
  parseField,
  percent,
  richText,
  sameValue,
  series,
  seriesEntry,
  text,
  textList,
} from './face.ts';

const id = '0190aaaa-0000-7000-8000-0000000000a1';
const other = '0190aaaa-0000-7000-8000-0000000000a2';
const names = Object.keys(fieldTypes) as FieldTypeName[];

/** The value in canonical form, or the reason why it is refused. */
function read(definition: FieldDefinition, value: unknown): unknown {
  const parsed = parseField(definition, value);
  return parsed.ok ? { value: parsed.value } : parsed.error.params.reason;
}

/** An option of the choice of several, at its place among all. */
const chosen = (place: number, key: string) => ({ id: key, order: orderAt(place), value: key });

type Case = readonly [FieldDefinition | FieldTypeName, unknown, unknown];

const accepted: readonly Case[] = [
  ['text', '  two\r\nlines ', 'two lines'],
  ['text', 'inner   spaces stay', 'inner   spaces stay'],
  ['text', 'Cafe\u0301\u0000', 'Café'],
  [text({ max: 3 }), '😀😀😀', '😀😀😀'],
  [text({ max: 3, pattern: '[A-Z]{3}' }), ' EUR ', 'EUR'],
  ['integer', '007', '7'],
  ['integer', '5.0', '5'],
  [integer(), '-0', '0'],
  ['decimal', '-12.50', '-12.5'],
  ['decimal', '999999999999999.0000000001', '999999999999999.0000000001'],
  ['percent', '0.3500', '0.35'],
  [percent(), '-1.25', '-1.25'],
  ['money', 0, 0],
  [money(), -0, 0],
  [money(), -9007199254740991, -9007199254740991],
  ['measure', '3500', '3500'],
  ['score', '5', '5'],
  ['date', '2028-02-29', '2028-02-29'],
  ['date', '2000-02-29', '2000-02-29'],
  ['date', '1999-12-31', '1999-12-31'],
  ['month', '2027-12', '2027-12'],
  ['choice', 'money', 'money'],
  [
    'choiceList',
    [
      { id: 'service', order: 'V', value: 'service' },
      { id: 'awareness', order: 'W', value: 'awareness', word: 'dropped' },
    ],
    [chosen(0, 'awareness'), chosen(3, 'service')],
  ],
  ['choiceList', [{ id: 'retention', value: 'retention' }], [chosen(2, 'retention')]],
  ['flag', true, true],
  ['person', id.toUpperCase(), id],
  ['reference', { id, title: 'dropped' }, { id }],
  ['catalogueEntry', 'conversionRate', 'conversionRate'],
  [
    'catalogueList',
    [
      { id: 'seo', order: 'W', value: 'seo' },
      { id: 'newsletter', order: 'V', value: 'newsletter', name: 'dropped' },
    ],
    [
      { id: 'newsletter', order: 'V', value: 'newsletter' },
      { id: 'seo', order: 'W', value: 'seo' },
    ],
  ],
  ['link', ' https://example.com/a?b=c#d ', 'https://example.com/a?b=c#d'],
  ['link', 'HTTP://example.com', 'HTTP://example.com'],
  ['link', 'https://сад.kz/весна', 'https://сад.kz/весна'],
  ['recurrence', ' rrule:interval=01;freq=weekly ', 'FREQ=WEEKLY'],
  ['recurrence', 'FREQ=WEEKLY;BYDAY=WE,MO;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE'],
  ['recurrence', 'FREQ=MONTHLY;BYDAY=+2TU;COUNT=12', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=12'],
  ['recurrence', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['recurrence', 'UNTIL=20280229;FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20280229'],
  ['recurrence', 'FREQ=YEARLY;COUNT=1', 'FREQ=DAILY;COUNT=1'],
  // As it was kept before there were rules.
  ['recurrence', 'once', 'FREQ=DAILY;COUNT=1'],
  ['recurrence', 'everyTwoWeeks', 'FREQ=WEEKLY;INTERVAL=2'],
  ['recurrence', 'quarterly', 'FREQ=MONTHLY;INTERVAL=3'],
  [
    'textList',
    [
      { id: 'b', order: 'W', value: ' two ' },
      { id: 'a', order: 'V', value: 'one', extra: 1 },
    ],
    [
      { id: 'a', order: 'V', value: 'one' },
      { id: 'b', order: 'W', value: 'two' },
    ],
  ],
  ['textList', [{ id: '__proto__', order: 'V', value: 'x' }], [{ id: '__proto__', order: 'V', value: 'x' }]],
  ['referenceList', [{ id, order: 'V', value: { id } }], [{ id, order: 'V', value: { id } }]],
  [
    'series',
    [
      { id: '2027-02', order: 'Z', value: '110.50' },
      { id: '2027-01', value: '-3' },
    ],
    [seriesEntry('2027-01', '-3'), seriesEntry('2027-02', '110.5')],
  ],
  [series({ of: 'money', min: 0 }), [{ id: '2027-01', value: '125000' }], [seriesEntry('2027-01', '125000')]],
];

const refused: readonly Case[] = [
  ['text', 12, 'type'],
  ['text', '', 'empty'],
  ['text', ' \n\t\u0000 ', 'empty'],
  [text({ max: 3 }), 'four', 'tooLong'],
  [text({ max: 3, pattern: '[A-Z]{3}' }), 'eur', 'notOption'],
  [text({ max: 3, pattern: '[A-Z]{3}' }), 'EU', 'notOption'],
  ['integer', 12, 'type'],
  ['integer', '', 'empty'],
  ['integer', '1.5', 'notInteger'],
  ['integer', '-1', 'tooSmall'],
  ['integer', '1001', 'tooBig'],
  ['integer', 'twelve', 'notNumber'],
  ['decimal', '1e5', 'notNumber'],
  ['decimal', '1,5', 'notNumber'],
  ['decimal', '1 000', 'notNumber'],
  ['decimal', 'NaN', 'notNumber'],
  ['decimal', '9'.repeat(5000), 'notNumber'],
  ['decimal', '1000000000000000', 'tooLong'],
  ['decimal', '0.00000000001', 'tooLong'],
  ['percent', '1.01', 'tooBig'],
  ['money', '5', 'type'],
  ['money', 0.5, 'notInteger'],
  ['money', Number.NaN, 'notInteger'],
  ['money', Number.POSITIVE_INFINITY, 'notInteger'],
  ['money', 2 ** 53, 'tooBig'],
  ['money', -1, 'tooSmall'],
  [money(), -(2 ** 53), 'tooSmall'],
  ['score', '0', 'tooSmall'],
  ['score', '6', 'tooBig'],
  ['score', '2.5', 'notInteger'],
  ['date', '2027-02-29', 'notDay'],
  ['date', '1900-02-29', 'notDay'],
  ['date', '2027-04-31', 'notDay'],
  ['date', '2027-13-01', 'notDay'],
  ['date', '2027-00-10', 'notDay'],
  ['date', '2027-1-1', 'notDay'],
  ['date', '0027-01-01', 'notDay'],
  ['date', '2027-01-01T00:00', 'notDay'],
  ['date', '', 'empty'],
  ['date', 20270101, 'type'],
  ['month', '2027-13', 'notMonth'],
  ['month', '2027-01-01', 'notMonth'],
  ['choice', 'Money', 'notOption'],
  ['choice', 'constructor', 'notOption'],
  ['choice', '', 'empty'],
  [choice({ options: [] }), 'x', 'notOption'],
  ['choiceList', [], 'empty'],
  ['choiceList', 'service', 'type'],
  ['choiceList', ['service'], 'type'],
  ['choiceList', [{ id: 'Service', value: 'Service' }], 'notOption'],
  ['choiceList', [{ id: 'constructor', value: 'constructor' }], 'notOption'],
  ['choiceList', [{ id: 'service', value: 'retention' }], 'notOption'],
  ['choiceList', [{ id: 'service', value: { id: 'service' } }], 'notOption'],
  ['choiceList', [{ value: 'service' }], 'notId'],
  [
    'choiceList',
    [
      { id: 'service', order: 'V', value: 'service' },
      { id: 'service', order: 'W', value: 'service' },
    ],
    'duplicate',
  ],
  [choiceList({ options: [] }), [{ id: 'x', value: 'x' }], 'notOption'],
  ['flag', false, 'empty'],
  ['flag', 1, 'type'],
  ['flag', 'true', 'type'],
  ['person', 'Saskia', 'notId'],
  ['person', '', 'notId'],
  ['reference', id, 'type'],
  ['reference', { id: 'x' }, 'notId'],
  ['reference', {}, 'type'],
  ['reference', [], 'type'],
  [catalogueEntry({ catalogue: 'metrics' }), '../x', 'notKey'],
  ['catalogueEntry', '', 'empty'],
  ['catalogueList', [], 'empty'],
  ['catalogueList', 'seo', 'type'],
  ['catalogueList', [{ id: 'seo', order: 'V', value: 'newsletter' }], 'notKey'],
  ['catalogueList', [{ id: 'seo', order: 'V', value: ' seo' }], 'notKey'],
  ['catalogueList', [{ id: 'seo', order: 'V', value: { id: 'seo' } }], 'notKey'],
  [
    'catalogueList',
    [
      { id: 'seo', order: 'V', value: 'seo' },
      { id: 'seo', order: 'W', value: 'seo' },
    ],
    'duplicate',
  ],
  ['link', 'javascript:alert(1)', 'notLink'],
  ['link', 'java\nscript:alert(1)', 'notLink'],
  ['link', 'data:text/html,x', 'notLink'],
  ['link', 'mailto:a@b.nl', 'notLink'],
  ['link', 'example.com', 'notLink'],
  ['link', '//example.com', 'notLink'],
  ['link', 'https://bank.example@evil.example/', 'notLink'],
  ['link', 'https://a.nl/ b', 'notLink'],
  ['link', `https://a.nl/${'x'.repeat(2000)}`, 'tooLong'],
  ['link', '', 'empty'],
  ['recurrence', 7, 'type'],
  ['recurrence', ' ', 'empty'],
  ...[
    'constructor',
    'INTERVAL=2',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;FREQ=WEEKLY',
    'FREQ=WEEKLY;',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=100',
    'FREQ=WEEKLY;INTERVAL=2.5',
    'FREQ=WEEKLY;BYDAY=MO,MO',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=DAILY;BYDAY=MO',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=MONTHLY;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=5MO',
    'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=1',
    'FREQ=YEARLY;BYMONTH=3',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;COUNT=1000',
    'FREQ=DAILY;COUNT=2;UNTIL=20271231',
    'FREQ=DAILY;UNTIL=20270230',
    'FREQ=DAILY;UNTIL=20271231T120000Z',
    `FREQ=DAILY;COUNT=${'0'.repeat(200)}1`,
  ].map((rule): Case => ['recurrence', rule, 'notRecurrence']),
  ['series', [], 'empty'],
  ['series', { '2027-01': '5' }, 'type'],
  ['series', [{ id: '2027-13', value: '5' }], 'notMonth'],
  ['series', [{ id: '2027-01', value: 5 }], 'type'],
  ['series', [{ id: '2027-01', value: '=cmd()' }], 'notNumber'],
  [
    'series',
    [
      { id: '2027-01', value: '5' },
      { id: '2027-01', value: '6' },
    ],
    'duplicate',
  ],
  [series({ of: 'money', min: 0 }), [{ id: '2027-01', value: '-1' }], 'tooSmall'],
  [series({ of: 'money' }), [{ id: '2027-01', value: '12.5' }], 'notInteger'],
  ['textList', [], 'empty'],
  ['textList', 'x', 'type'],
  ['textList', ['x'], 'type'],
  ['textList', [{ id: 'a', order: 'V', value: '' }], 'empty'],
  ['textList', [{ id: 'a b', order: 'V', value: 'x' }], 'notId'],
  ['textList', [{ id: 'a', order: 'V0', value: 'x' }], 'notOrder'],
  [
    'textList',
    [
      { id: 'a', order: 'V', value: 'x' },
      { id: 'a', order: 'W', value: 'y' },
    ],
    'duplicate',
  ],
  [textList({ max: 1 }), ['a', 'b'].map((key) => ({ id: key, order: 'V', value: 'x' })), 'tooMany'],
  ['referenceList', [{ id, order: 'V', value: { id: other } }], 'notId'],
  ['referenceList', [{ id, order: 'V', value: id }], 'type'],
];

function definitionOf(field: FieldDefinition | FieldTypeName): FieldDefinition {
  return typeof field === 'string' ? everyField[field] : field;
}

describe('field values', () => {
  it.each(accepted.map(([field, given, wanted]) => [definitionOf(field), given, wanted] as const))(
    '%o takes %j as %j',
    (definition, given, wanted) => {
      expect(read(definition, given)).toStrictEqual({ value: wanted });
    },
  );

  it.each(refused.map(([field, given, reason]) => [definitionOf(field), given, reason] as const))(
    '%o refuses %j: %s',
    (definition, given, reason) => {
      expect(read(definition, given)).toBe(reason);
    },
  );

  it.each(names)('%s: every sample is canonical, and nothing else passes for it', (name) => {
    for (const value of someValues[name]) {
      expect(read(everyField[name], value)).toStrictEqual({ value });
    }
    for (const value of [null, undefined, [], {}, () => 1, Symbol('x'), 1n, new Date(0), { type: 'doc' }]) {
      expect(parseField(everyField[name], value).ok).toBe(false);
    }
  });

  it.each(names)('%s: never throws, and parsing what was parsed changes nothing', (name) => {
    const given = fc.oneof(
      fc.anything(),
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...someValues[name]),
    );
    fc.assert(
      fc.property(given, (value) => {
        const once = parseField(everyField[name], value);
        expect(once.ok ? parseField(everyField[name], once.value) : null).toEqual(once.ok ? once : null);
      }),
    );
  });
});

describe('reading', () => {
  it.each([
    ['text', 'Words', 'Words'],
    [
      'textList',
      [
        { id: 'a', order: 'V', value: 'one' },
        { id: 'b', order: 'W', value: 'two' },
      ],
      'one\ntwo',
    ],
    ['choice', 'money', ''],
    ['choiceList', [{ id: 'service', order: 'V', value: 'service' }], ''],
    ['reference', { id }, ''],
  ] as const)('%s as words', (name, value, words) => {
    expect(fieldTypes[name].toText(value)).toBe(words);
  });

  it.each([
    ['person', id, [id]],
    ['reference', { id }, [id]],
    ['referenceList', [{ id, order: 'V', value: { id } }], [id]],
    ['text', id, []],
  ] as const)('%s as references', (name, value, ids) => {
    expect(fieldTypes[name].references(value)).toEqual(ids);
  });

  it('compares values, not objects', () => {
    expect(sameValue({ id }, { id })).toBe(true);
    expect(sameValue({ id }, { id: other })).toBe(false);
    expect(sameValue(undefined, undefined)).toBe(true);
    expect(sameValue('1', 1)).toBe(false);
    expect(sameValue(undefined, { id })).toBe(false);
  });
});

it('rich text holds its own length', () => {
  const words = (length: number) => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x'.repeat(length) }] }],
  });
  expect(parseField(richText({ max: 5 }), words(5)).ok).toBe(true);
  expect(read(richText({ max: 5 }), words(6))).toBe('tooLong');
});
