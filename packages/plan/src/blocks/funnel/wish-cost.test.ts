import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../document/face.ts';
import { seriesEntry } from '../../fields/face.ts';
import { buildPlan, structure, type TestRow } from '../../testing/build-plan.ts';
import { readFunnel } from './read-funnel.ts';
import { wishCost } from './wish-cost.ts';

const stages = [{ volume: '40000' }, { rate: '0.06' }, { rate: '0.12' }, { rate: '0.25' }].map((fields) => ({
  collection: 'funnelStages',
  fields,
}));
const entry = (month: string, value: string) => [seriesEntry(month, value)];
const line = (amount: string) => ({ collection: 'budgetLines', fields: { plan: entry('2026-02', amount) } });
const kpi = (metric: string, actual: string) => ({
  collection: 'kpis',
  fields: { metric, unit: 'money', actual: entry('2026-02', actual) },
});

function costOf(items: readonly TestRow[], wish: { readonly wanted: string; readonly stage: number }) {
  const plan = buildPlan([...stages, ...items], { structure });
  return wishCost(plan, readFunnel(rowsOf(plan, 'funnelStages'), null), wish);
}

describe('the budget that a wish takes', () => {
  test('customers cost what the KPI says that a conversion does', () => {
    expect(costOf([kpi('cost-per-action', '5000'), line('300000')], { wanted: '100', stage: 3 })).toEqual({
      by: 'conversion',
      each: '5000',
      cost: '500000',
      planned: '300000',
    });
  });

  test('what a conversion costs is rather said by CPA than by CAC', () => {
    const both = [kpi('customer-acquisition-cost', '9000'), kpi('cost-per-action', '5000')];
    expect(costOf(both, { wanted: '3', stage: 3 })?.cost).toBe('15000');
    expect(costOf(both.slice(0, 1), { wanted: '3', stage: 3 })?.cost).toBe('27000');
  });

  test('without that KPI, and at other stages, each costs an equal part of the planned budget', () => {
    // 3,600.00 for 72 customers are 50.00 each; for 40,000 visitors 0.09.
    expect(costOf([line('360000')], { wanted: '100', stage: 3 })).toEqual({
      by: 'plan',
      each: '5000',
      cost: '500000',
      planned: '360000',
    });
    const visitors = costOf([kpi('cost-per-action', '5000'), line('360000')], { wanted: '60000', stage: 0 });
    expect(visitors).toEqual({ by: 'plan', each: '9', cost: '540000', planned: '360000' });
  });

  test('has no value while nothing says what one costs', () => {
    expect(costOf([], { wanted: '100', stage: 3 })).toBeNull();
    expect(costOf([line('0')], { wanted: '100', stage: 3 })).toBeNull();
    expect(
      wishCost(buildPlan([line('500')], { structure }), readFunnel([], null), { wanted: '1', stage: 0 }),
    ).toBeNull();
  });
});
