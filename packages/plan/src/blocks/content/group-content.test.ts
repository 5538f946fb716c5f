import { expect, test } from 'vitest';
import type { Item } from '../../document/document.ts';
import { contentGroups } from './group-content.ts';

const row = (id: string, fields: Item['fields']): Item => ({
  id,
  collection: 'contentItems',
  order: 'V',
  fields,
  revisions: {},
});

const rows = [
  row('loose', {}),
  row('late', { publishOn: '2027-04-20', status: 'idea' }),
  row('early', { publishOn: '2027-04-02', status: 'live' }),
  row('march', { publishOn: '2027-03-31', status: 'idea' }),
];

test.each([
  [
    'status',
    [
      ['idea', ['late', 'march']],
      ['live', ['early']],
      ['', ['loose']],
    ],
  ],
  [
    'date',
    [
      ['2027-03', ['march']],
      ['2027-04', ['early', 'late']],
      ['', ['loose']],
    ],
  ],
] as const)('by %s', (order, groups) => {
  expect(contentGroups(rows, order).map(({ key, rows: own }) => [key, own.map(({ id }) => id)])).toEqual(
    groups,
  );
});
