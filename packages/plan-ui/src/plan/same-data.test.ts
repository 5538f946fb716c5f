import { canonicalJson } from '@kader/plan/canonical';
import { array, assert, jsonValue, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { sameData } from './same-data.ts';

test.each<[a: unknown, b: unknown, same: boolean]>([
  [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
  ['1', 1, false],
])('%j beside %j', (a, b, same) => {
  expect(sameData(a, b)).toBe(same);
  expect(sameData(b, a)).toBe(same);
});

test('agrees with the canonical form', () => {
  const small = jsonValue({ maxDepth: 3 });
  assert(
    property(tuple(small, small, array(small)), ([a, b, more]) => {
      expect(sameData(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
      expect(sameData([a, more], [structuredClone(a), structuredClone(more)])).toBe(true);
    }),
  );
});
