import { expect, test } from 'vitest';
import type { Item } from '../../document/document.ts';
import { groupTechnology } from './group-technology.ts';

const row = (id: string, fields: Item['fields']): Item => ({
  id,
  collection: 'technologies',
  order: 'V',
  fields,
  revisions: {},
});

test('tools come before sources and works, what is in use first, what was turned down last', () => {
  const rows = [
    row('rejected', { kind: 'tool', status: 'rejected' }),
    row('site', { kind: 'work', status: 'chosen' }),
    row('open', { kind: 'tool' }),
    row('chosen', { kind: 'tool', status: 'chosen' }),
    row('other', { kind: 'tool', status: 'chosen' }),
    row('unknown', {}),
  ];
  expect(
    groupTechnology(rows).map(({ kind, status, rows: own }) => [kind, status, own.map(({ id }) => id)]),
  ).toEqual([
    ['tool', 'chosen', ['chosen', 'other']],
    ['tool', '', ['open']],
    ['tool', 'rejected', ['rejected']],
    ['work', 'chosen', ['site']],
    ['', '', ['unknown']],
  ]);
});
