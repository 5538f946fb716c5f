import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { buildPlan, id, type TestRow } from '../../testing/build-plan.ts';
import { figures, figuresContext, figuresStructure } from '../../testing/figures-plan.ts';
import { businessGoal, findingsOf, goal, people, today } from '../../testing/judge-plan.ts';

type Fields = Readonly<Record<string, FieldValue>>;

const structure = {
  ...figuresStructure,
  sections: [...figuresStructure.sections, { key: 'route', blocks: [{ key: 'funnel', type: 'funnel' }] }],
};
const kpi = (fields: Fields, name = 'kpi'): TestRow => ({
  id: id(name),
  collection: 'kpis',
  fields: { name: 'Orders', goal: { id: id('goal') }, unit: 'count', metric: 'newCustomers', ...fields },
});
const planWith = (rows: readonly TestRow[]) => buildPlan([...people, businessGoal, ...rows], { structure });

describe('F27 of a goal', () => {
  const attainment = (goalFields: Parameters<typeof goal>[0], ...kpis: readonly TestRow[]) =>
    evaluate(planWith([goal(goalFields), ...kpis]), { today }).computed.get(id('goal'))?.attainment;

  test.each<[what: string, baseline: string, target: string, now: string]>([
    ['a goal that rises', '2', '3', '2.6'],
    ['a goal that falls', '60', '40', '48'],
  ])('of %s is 60 %%, by the last figure of its KPI', (_what, baseline, target, now) => {
    const row = kpi({ aggregation: 'last', actual: figures({ '2027-03': now }) });
    expect(attainment({ baseline, target }, row)).toBe('0.6');
  });

  test('a KPI that is summed goes from zero to the sum of its targets', () => {
    const row = kpi({
      aggregation: 'sum',
      target: figures({ '2027-03': '10', '2027-04': '30' }),
      actual: figures({ '2027-03': '8' }),
    });
    expect(attainment({}, row)).toBe('0.2');
  });

  test('the KPI that is marked as the goal comes before one of the same metric', () => {
    const actual = (value: string) => figures({ '2027-03': value });
    const plain = kpi({ actual: actual('40') });
    const marked = kpi({ isGoal: true, actual: actual('26') }, 'marked');
    expect(attainment({}, plain, marked)).toBe('0.5');
  });

  test('of a goal without figures of its own, or in another unit, goes the way of the KPI that is marked as the goal', () => {
    const way = { baseline: '0.2', target: figures({ '2027-03': '0.3', '2027-05': '0.4' }), unit: 'percent' };
    const level = { ...way, aggregation: 'last', actual: figures({ '2027-03': '0.25' }) };
    expect(attainment({}, kpi({ ...level, isGoal: true }))).toBe('0.25');
    expect(attainment({ baseline: undefined, unit: 'percent' }, kpi({ ...level, isGoal: true }))).toBe(
      '0.25',
    );
    expect(attainment({}, kpi(level))).toBeNull();
  });

  test('of a goal with figures of its own keeps to them: its KPI tells how far, the goal whither', () => {
    const marked = kpi({
      isGoal: true,
      aggregation: 'last',
      baseline: '0',
      target: figures({ '2027-05': '26' }),
      actual: figures({ '2027-03': '26' }),
    });
    expect(attainment({}, marked)).toBe('0.5');
  });

  test('there is none without actuals, in another unit, or for another metric', () => {
    expect(attainment({}, kpi({}))).toBeNull();
    const actual = figures({ '2027-03': '20' });
    expect(attainment({}, kpi({ actual, unit: 'percent' }))).toBeNull();
    expect(attainment({}, kpi({ actual, metric: 'leads' }))).toBeNull();
  });
});

describe('GOAL-UNREAL by figures', () => {
  const stage = (name: string, fields: Fields): TestRow => ({
    id: id(name),
    collection: 'funnelStages',
    fields: { name, ...fields },
  });
  const funnel = (volume: string): readonly TestRow[] => [
    stage('reach', { volume }),
    stage('engage', { rate: '0.06' }),
    stage('convert', { rate: '0.12' }),
    stage('loyal', { rate: '0.25' }),
  ];
  const found = (...rows: readonly TestRow[]) =>
    findingsOf('GOAL-UNREAL', planWith([goal({ target: '100', department: 'sales' }), ...rows]));

  test.each<[volume: string, variant: string | undefined]>([
    ['40000', undefined],
    ['18519', undefined],
    ['18518', 'traffic'],
  ])('100 customers take 55,556 visitors; there are %s', (volume, variant) => {
    const [finding] = found(...funnel(volume));
    expect(finding?.params.variant).toBe(variant);
  });

  test('an agency says itself how much growth is too much', () => {
    const plan = planWith([goal({ target: '100', department: 'sales' }), ...funnel('18518')]);
    const settings = { ...figuresContext.settings, maxTrafficTimes: 4 };
    expect(findingsOf('GOAL-UNREAL', plan, { settings })).toEqual([]);
    const strict = { ...settings, maxTrafficTimes: 2 };
    expect(
      findingsOf(
        'GOAL-UNREAL',
        planWith([goal({ target: '100', department: 'sales' }), ...funnel('20000')]),
        { settings: strict },
      ),
    ).toMatchObject([{ params: { variant: 'traffic', needed: 55556, current: 20000, times: 2 } }]);
  });

  const cpa = kpi(
    { metric: 'cost-per-action', unit: 'money', actual: figures({ '2027-02': '9000', '2027-03': '5000' }) },
    'cpa',
  );
  const line = (cost: string): TestRow => ({
    collection: 'budgetLines',
    fields: { label: 'Search', plan: figures({ '2027-03': cost }) },
  });

  test.each<[budget: string, variant: string | undefined]>([
    ['500000', undefined],
    ['499999', 'cost'],
  ])('100 conversions at 50.00 each cost 5,000.00; the budget is %s', (budget, variant) => {
    const [finding] = found(...funnel('40000'), cpa, line(budget));
    expect(finding?.params.variant).toBe(variant);
  });

  test('visitors are no conversions, and an unreal goal is not realistic (SMART)', () => {
    const visitors = goal({ target: '20000', funnelStage: 'reach' });
    const plan = planWith([visitors, ...funnel('40000'), cpa, line('100')]);
    expect(findingsOf('GOAL-UNREAL', plan)).toEqual([]);
    const smart = (rows: readonly TestRow[]) =>
      evaluate(planWith([goal({ target: '100' }), ...rows]), { today }).computed.get(id('goal'))?.smartScore;
    expect(smart(funnel('40000'))).toBe(5);
    expect(smart(funnel('10000'))).toBe(4);
  });
});
