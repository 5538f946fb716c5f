import { expect, test } from 'vitest';
import type { Item } from '../../document/document.ts';
import { costsByChannel } from './costs-by-channel.ts';

const entries = [
  { key: 'searchAds', ownership: 'paid', offline: false, retired: false },
  { key: 'newsletter', ownership: 'owned', offline: false, retired: false },
  { key: 'posters', ownership: 'paid', offline: true, retired: false },
] as const;
const line = (id: string, channel?: string): Item => ({
  id,
  collection: 'budgetLines',
  order: id,
  fields: channel === undefined ? {} : { channel },
  revisions: {},
});
const shapeOf = (lines: readonly Item[]) =>
  costsByChannel(lines, entries).map(({ kind, channels }) => [
    kind,
    channels.map(({ channel, lines: own }) => [channel, own.map(({ id }) => id).join('')]),
  ]);

test('lines stand by channel, channels by whose they are, what is away from the screen apart', () => {
  const lines = [
    line('a', 'posters'),
    line('b', 'newsletter'),
    line('c', 'searchAds'),
    line('d', 'newsletter'),
    line('e'),
    line('f', 'unknown'),
  ];
  expect(shapeOf(lines)).toEqual([
    ['paid', [['searchAds', 'c']]],
    ['owned', [['newsletter', 'bd']]],
    ['offline', [['posters', 'a']]],
    [
      'none',
      [
        ['', 'e'],
        ['unknown', 'f'],
      ],
    ],
  ]);
  expect(shapeOf([])).toEqual([]);
});
