import { expect, test } from 'vitest';
import { drawSparkline } from './draw-sparkline.ts';

const size = { width: 104, height: 24 };

test('targets and actuals share one scale; a gap ends a line', () => {
  expect(drawSparkline([0, 50, 100], [100, null, 50], size)).toEqual({
    target: [
      [
        { x: 2, y: 22 },
        { x: 52, y: 12 },
        { x: 102, y: 2 },
      ],
    ],
    actual: [[{ x: 2, y: 2 }], [{ x: 102, y: 12 }]],
    last: { x: 102, y: 12 },
  });
});

test('one level lies in the middle, and nothing draws nothing', () => {
  expect(drawSparkline([null, null], [7, 7], size).actual).toEqual([
    [
      { x: 2, y: 12 },
      { x: 102, y: 12 },
    ],
  ]);
  expect(drawSparkline([], [], size)).toEqual({ target: [], actual: [], last: null });
});
