import type { PlanRow } from '@kader/api/types';
import { expect, test } from 'vitest';
import { type Reader, sortPlans, waitsOnReader } from './reader.ts';

const planner: Reader = {
  side: 'agency',
  name: 'Nadia',
  permissions: ['plan.content:read', 'plan.content:edit'],
};
const viewer: Reader = { side: 'agency', name: 'Elin', permissions: ['plan.content:read'] };
const approver: Reader = { side: 'client', name: 'Tom', permissions: ['review.decision:make'] };

function plan(
  id: string,
  kind: PlanRow['waitsOn']['kind'],
  updatedAt: string,
  names: string[] = [],
): PlanRow {
  return {
    id,
    title: id,
    locale: 'nl',
    client: { name: 'Client', slug: 'client' },
    status: { state: 'draft' },
    waitsOn: { kind, names },
    completeness: null,
    checks: null,
    updatedAt,
    updatedBy: 'Nadia',
  };
}

test.each([
  ['a draft waits on a planner', plan('a', 'agency', ''), planner, true],
  ['a draft does not wait on somebody who may only read', plan('a', 'agency', ''), viewer, false],
  ['a review does not wait on the agency', plan('a', 'client', '', ['Tom']), planner, false],
  ['a review waits on the approver it names', plan('a', 'client', '', ['Tom']), approver, true],
  [
    'a review does not wait on another person of the client',
    plan('a', 'client', '', ['Ada']),
    approver,
    false,
  ],
  ['a draft does not wait on the client', plan('a', 'agency', ''), approver, false],
])('%s', (_, row, reader, waits) => {
  expect(waitsOnReader(row, reader)).toBe(waits);
});

test('what waits on the reader stands first, then the newest change', () => {
  const rows = [
    plan('approved', 'nobody', '2027-03-09T10:00:00Z'),
    plan('draft, old', 'agency', '2027-03-01T10:00:00Z'),
    plan('review', 'client', '2027-03-08T10:00:00Z', ['Tom']),
    plan('draft, new', 'agency', '2027-03-05T10:00:00Z'),
  ];
  const titles = (reader: Reader) => sortPlans(rows, reader).map(({ title }) => title);
  expect(titles(planner)).toEqual(['draft, new', 'draft, old', 'approved', 'review']);
  expect(titles(viewer)).toEqual(['approved', 'review', 'draft, new', 'draft, old']);
  expect(titles(approver)).toEqual(['review', 'approved', 'draft, new', 'draft, old']);
});
