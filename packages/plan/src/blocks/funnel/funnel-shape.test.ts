import { describe, expect, test } from 'vitest';
import { funnelShapes, rootHeights, stageHue } from './funnel-shape.ts';

describe('heights', () => {
  test('follow the square root of volumes, so that a quarter of the people is half as high', () => {
    expect(rootHeights(['400', '100', '4'])).toEqual([1, 0.5, 0.1]);
  });

  test('what anybody reaches stays visible; nobody and unknown do not', () => {
    expect(rootHeights(['1000000', '1', '0', null, '-5'])).toEqual([1, 0.02, 0, null, 0]);
    expect(rootHeights(['0', null])).toEqual([0, null]);
    expect(rootHeights([])).toEqual([]);
  });
});

describe('the drawing', () => {
  test('ends each stage at the height where the next begins, around the middle', () => {
    const [first, second] = funnelShapes([1, 0.5], { width: 200, height: 100 });
    expect(first?.upper[0]).toEqual({ x: 0, y: 0 });
    expect(first?.lower[0]).toEqual({ x: 0, y: 100 });
    expect(first?.upper.at(-1)).toEqual({ x: 100, y: 25 });
    expect(second?.upper[0]).toEqual({ x: 100, y: 25 });
    expect(second?.upper.at(-1)).toEqual({ x: 200, y: 25 });
  });

  test('leaves out a stage whose volume is unknown; the one before stays level', () => {
    const [first, second] = funnelShapes([1, null], { width: 200, height: 100 });
    expect(first?.upper.at(-1)).toEqual({ x: 100, y: 0 });
    expect(second).toBeNull();
  });
});

test.each([1, 2, 3, 4, 5, 6, 7])('%i stages begin and end with hues of their own', (total) => {
  const hues = Array.from({ length: total }, (_, index) => stageHue(index, total));
  expect(new Set(hues).size).toBe(Math.min(total, 5));
});
