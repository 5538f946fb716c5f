import { expect, test } from 'vitest';
import { calculateCostOf, calculateTopVolume, isOutOfReach } from './face.ts';

// F02: 100 customers at 6 % × 12 % × 25 % take 55,556 visitors.
const needed = calculateTopVolume('100', ['0.06', '0.12', '0.25']);

test.each<[current: string | null, unreal: boolean]>([
  ['40000', false],
  ['18519', false],
  ['18518', true],
  ['0', false],
  [null, false],
])('55,556 beside %s now', (current, unreal) => {
  expect(needed).toBe('55556');
  expect(isOutOfReach(needed, current, 3)).toBe(unreal);
});

test('exactly so many times is within reach', () => {
  expect(isOutOfReach('54000', '18000', 3)).toBe(false);
  expect(isOutOfReach('54000', '18000', 2)).toBe(true);
  expect(isOutOfReach(null, '18000', 3)).toBe(false);
});

// F06: 6,000 / 120 = 50 each.
test.each<[conversions: string | null, cpa: string | null, cost: string | null]>([
  ['120', '5000', '600000'],
  ['100', '5000', '500000'],
  ['3', '33', '99'],
  [null, '5000', null],
  ['120', null, null],
])('%s conversions at %s each cost %s', (conversions, cpa, cost) => {
  expect(calculateCostOf(conversions, cpa)).toBe(cost);
});
