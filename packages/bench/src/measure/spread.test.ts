import { expect, test } from 'vitest';
import { spreadOf } from './spread.ts';

test.each([
  [[3], 3, [3, 3]],
  [[4, 1, 3, 2], 2.5, [1.75, 3.25]],
  [[9, 1, 5, 3, 7], 5, [3, 7]],
])('%j has its middle at %d', (figures, median, quartiles) => {
  expect(spreadOf(figures)).toEqual({ median, quartiles, rounds: figures.length });
});
