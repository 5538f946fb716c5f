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
    const wish = wishOfGoal(item('goal', 'goals', fields), domainStages, economics, reading);
    expect(wish).toEqual(wanted === null ? null : { wanted, stage: 3 });
  });

  test('of money needs to know what a customer brings', () => {
    const goal = item('goal', 'goals', { unit: 'money', target: '648000' });
    expect(wishOfGoal(goal, domainStages, null, reading)).toBeNull();
  });
});

describe('the stage of a goal', () => {
  const visitors = item('goal', 'goals', { unit: 'count', target: '20000', funnelStage: 'reach' });
  const at = (funnelStage: string, stages: readonly Item[], stageSet?: string) => {
    const given = stageSet === undefined ? null : item('economics', 'funnelEconomics', { stageSet });
    const wish = wishOfGoal(
      item('goal', 'goals', { target: '10', funnelStage }),
      stages,
      given,
      readFunnel(stages, given),
    );
    return wish?.stage;
  };

  test('20,000 visitors are visitors, not customers', () => {
    const wish = wishOfGoal(visitors, domainStages, economics, readFunnel(domainStages, economics));
    expect(wish).toEqual({ wanted: '20000', stage: 0 });
    expect(solveFunnel(domainStages, economics, wish ?? { wanted: '0', stage: 3 })?.top).toBe('20000');
  });

  test('a set says where its stages are; AIDA has nobody after the purchase, so that the customers count', () => {
    expect(at('convert', domainStages, 'race')).toBe(2);
    expect(at('convert', domainStages, 'aida')).toBe(3);
    expect(at('loyal', domainStages, 'aida')).toBe(3);
  });

  test('a stage of the template is known wherever it was moved, and a funnel of one’s own by nothing', () => {
    const own = funnel({ volume: '100' }, { rate: '0.5' });
    expect(at('engage', own)).toBe(1);
    expect(at('reach', own)).toBe(1);
    const origin = { element: 'funnel.reach', version: 2 };
    expect(at('reach', [{ ...(own[0] as Item), origin }, own[1] as Item])).toBe(0);
    const moved = [own[1] as Item, { ...(own[0] as Item), origin }, ...funnel({}, {}, {})];
    expect(at('reach', moved)).toBe(1);
  });

  test('money is always brought by customers', () => {
    const goal = item('goal', 'goals', { unit: 'money', target: '648000', funnelStage: 'reach' });
    expect(wishOfGoal(goal, domainStages, economics, readFunnel(domainStages, economics))).toEqual({
      wanted: '72',
      stage: 3,
    });
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
