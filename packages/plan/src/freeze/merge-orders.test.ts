import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeOrders } from './merge-orders.ts';

test.each<[lists: string[][], expected: string]>([
  [[], ''],
  [[[], ['a']], 'a'],
  [
    [
      ['a', 'c'],
      ['b', 'c'],
    ],
    'abc',
  ],
  [
    [
      ['a', 'c'],
      ['b', 'c'],
      ['b', 'a'],
    ],
    'bac',
  ],
  [
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    'ab',
  ],
])('%j joins to %s', (lists, expected) => {
  expect(mergeOrders(lists).join('')).toBe(expected);
});

test('parts of one order keep theirs', () => {
  const parts = fc.array(fc.subarray(Array.from({ length: 12 }, (_, index) => `id ${index}`)), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(parts, (lists) => {
      const merged = mergeOrders(lists);
      expect(merged.toSorted()).toEqual([...new Set(lists.flat())].toSorted());
      for (const list of lists) {
        expect(merged.filter((id) => list.includes(id))).toEqual(list);
      }
    }),
  );
});
