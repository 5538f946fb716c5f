import { unwrap } from '@kader/errors';
import { describe, expect, test } from 'vitest';
import { applyChangeSet, baseFor } from '../../changes/face.ts';
import { type Item, rowsOf } from '../../document/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { buildPlan, id, structure } from '../../testing/build-plan.ts';
import { readFunnel } from './read-funnel.ts';
import { changesOfSolution, solveFunnel, wishOfGoal } from './solve-funnel.ts';

type Fields = Readonly<Record<string, FieldValue>>;

const item = (name: string, collection: string, fields: Fields): Item => ({
  id: id(name),
  collection,
  order: 'V',
  fields,
  revisions: {},
});
const funnel = (...fields: readonly Fields[]) =>
  fields.map((each, index) => item(`stage ${index}`, 'funnelStages', each));
const domainStages = funnel({ volume: '40000' }, { rate: '0.06' }, { rate: '0.12' }, { rate: '0.25' });
const economics = item('economics', 'funnelEconomics', {
  aov: 6000,
  ordersPerCustomerYear: '1.5',
});

describe('solving backwards', () => {
  test('the vector of the domain, with the revenue it would bring', () => {
    expect(solveFunnel(domainStages, economics, { wanted: '100', stage: 3 })).toEqual({
      top: '55556',
      revenue: '900007',
      better: null,
    });
  });

  test('up to a stage on the way', () => {
    expect(solveFunnel(domainStages, null, { wanted: '288', stage: 2 })).toEqual({
      top: '40000',
      revenue: null,
      better: null,
    });
  });

  test('says what would do at the benchmark of the bottleneck, if that lies on the way', () => {
    const lagging = funnel({ volume: '40000' }, { rate: '0.06', benchmarkRate: '0.08' }, { rate: '0.12' });
    expect(solveFunnel(lagging, null, { wanted: '288', stage: 2 })?.better).toEqual({
      stage: 1,
      rate: '0.08',
      top: '30000',
    });
    expect(solveFunnel(lagging, null, { wanted: '288', stage: 0 })?.better).toBeNull();
  });

  test('has no answer while a rate on the way is missing', () => {
    expect(solveFunnel(funnel({ volume: '10' }, {}), null, { wanted: '5', stage: 1 })).toBeNull();
    expect(solveFunnel(funnel({ volume: '10' }, { rate: '0' }), null, { wanted: '5', stage: 1 })).toBeNull();
  });
});

describe('the wish of a goal', () => {
  const reading = readFunnel(domainStages, economics);
  test.each<[fields: Fields, wanted: string | null]>([
    [{ unit: 'count', target: '220' }, '220'],
    [{ target: '220' }, '220'],
    [{ unit: 'money', target: '648000' }, '72'],
    [{ unit: 'percent', target: '0.4' }, null],
    [{ unit: 'count' }, null],
  ])('of %j is %s', (fields, wanted) => {
    const wish = wishOfGoal(item('goal', 'goals', fields), economics, reading);
    expect(wish).toEqual(wanted === null ? null : { wanted, stage: 3 });
  });

  test('of money needs to know what a customer brings', () => {
    const goal = item('goal', 'goals', { unit: 'money', target: '648000' });
    expect(wishOfGoal(goal, null, reading)).toBeNull();
  });
});

test('a solution taken over brings what was wished for, also where stages were counted', () => {
  const stages = [{ volume: '1000' }, { volume: '250' }, { rate: '0.1' }];
  const plan = buildPlan(
    stages.map((fields) => ({ collection: 'funnelStages', fields })),
    { structure },
  );
  const rows = rowsOf(plan, 'funnelStages');
  const { rates } = readFunnel(rows, null);
  const top = solveFunnel(rows, null, { wanted: '100', stage: 2 })?.top ?? '';
  expect(top).toBe('4000');
  const changes = changesOfSolution(rows, rates, top);
  const set = { id: '0190bbbb-0000-7000-8000-000000000001', changes, base: baseFor(plan, changes) };
  const after = unwrap(applyChangeSet(plan, set, { seq: plan.seq + 1, check: true })).document;
  expect(readFunnel(rowsOf(after, 'funnelStages'), null).volumes).toEqual(['4000', '1000', '100']);
});
