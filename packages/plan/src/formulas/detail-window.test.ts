import { describe, expect, test } from 'vitest';
import { calculateDetailWindow, type DetailWindowInput } from './detail-window.ts';

type Vector = [given: Partial<DetailWindowInput>, from: string, to: string, urgentTo: string];

const year = { periodStart: '2027-01-01', periodEnd: '2027-12-31' };
const base: DetailWindowInput = { today: '2027-03-10', ...year, kind: 'days', days: 90 };

describe('the detail window (N14)', () => {
  test.each<Vector>([
    [{}, '2027-03-10', '2027-06-07', '2027-04-08'],
    [{ days: 30 }, '2027-03-10', '2027-04-08', '2027-04-08'],
    [{ days: 180 }, '2027-03-10', '2027-09-05', '2027-04-08'],
    [{ periodEnd: '2027-05-31' }, '2027-03-10', '2027-05-31', '2027-04-08'],
    [{ today: '2026-11-01' }, '2027-01-01', '2027-03-31', '2027-01-30'],
    [{ periodStart: null, periodEnd: null }, '2027-03-10', '2027-06-07', '2027-04-08'],
    [{ kind: 'quarter' }, '2027-03-10', '2027-06-30', '2027-04-08'],
    [{ kind: 'quarter', today: '2027-01-01' }, '2027-01-01', '2027-06-30', '2027-01-30'],
    [{ kind: 'quarter', today: '2027-03-31' }, '2027-03-31', '2027-06-30', '2027-04-29'],
    [{ kind: 'quarter', today: '2027-04-01' }, '2027-04-01', '2027-09-30', '2027-04-30'],
    [{ kind: 'quarter', today: '2027-08-15', periodEnd: null }, '2027-08-15', '2027-12-31', '2027-09-13'],
    [{ kind: 'quarter', today: '2027-11-30', periodEnd: null }, '2027-11-30', '2028-03-31', '2027-12-29'],
    [{ kind: 'quarter', today: '2027-11-30' }, '2027-11-30', '2027-12-31', '2027-12-29'],
    [{ kind: 'quarter', today: '2026-05-01' }, '2027-01-01', '2027-06-30', '2027-01-30'],
    // The number of days says nothing where quarters count.
    [{ kind: 'quarter', days: 30 }, '2027-03-10', '2027-06-30', '2027-04-08'],
  ])('%j: %s to %s, urgent to %s', (given, from, to, urgentTo) => {
    expect(calculateDetailWindow({ ...base, ...given })).toEqual({ from, to, urgentTo });
  });

  test.each(['days', 'quarter'] as const)('is none for a plan that is over: %s', (kind) => {
    expect(calculateDetailWindow({ ...base, kind, today: '2028-01-01' })).toBeNull();
  });
});
