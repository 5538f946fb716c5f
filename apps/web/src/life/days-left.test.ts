import { expect, test } from 'vitest';
import { daysLeft } from './days-left.ts';

test.each([
  ['2026-11-02T09:00:00Z', '2026-12-02T09:00:00Z', 30],
  ['2026-11-02T09:00:01Z', '2026-12-02T09:00:00Z', 29],
  ['2026-12-01T10:00:00Z', '2026-12-02T09:00:00Z', 0],
  ['2026-12-05T10:00:00Z', '2026-12-02T09:00:00Z', 0],
])('at %s, until %s: %i', (now, until, days) => {
  expect(daysLeft(now, until)).toBe(days);
});
