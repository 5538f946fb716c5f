import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import { figuresOf } from '../../fields/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateSettings } from '../../template/template-structure.ts';
import { buildPlan, documentId, id, type TestRow } from '../../testing/build-plan.ts';
import { figures } from '../../testing/figures-plan.ts';
import { applyFix, businessGoal, findingsOf, goal, people, today } from '../../testing/judge-plan.ts';
import { rowOf, scenario, scenariosStructure } from '../../testing/scenarios-plan.ts';
import { singleRowId } from '../derived-rows.ts';

type Fields = Readonly<Record<string, FieldValue>>;

const structure = {
  ...scenariosStructure,
  sections: [...scenariosStructure.sections, { key: 'kpis', blocks: [{ key: 'kpis', type: 'kpis' }] }],
};
const planWith = (rows: readonly TestRow[], settings: Partial<TemplateSettings> = {}) =>
  buildPlan([...people, businessGoal, goal(), ...rows], { structure, settings });

const expects = { expectedMetric: 'newCustomers', expectedUnit: 'count', expectedValue: '40' };
const chosen = (fields: Fields = {}) => scenario('realistic', { ...expects, chosen: true, ...fields });
const kpi = (fields: Fields = {}, name = 'kpi'): TestRow => ({
  id: id(name),
  collection: 'kpis',
  fields: {
    name: 'Customers',
    metric: 'newCustomers',
    unit: 'count',
    aggregation: 'sum',
    target: figures({ '2027-03': '10', '2027-04': '20' }),
    ...fields,
  },
});
const without = (row: TestRow, field: string): TestRow => {
  const { [field]: _, ...fields } = row.fields ?? {};
  return { ...row, fields };
};
const targetOf = (rows: readonly TestRow[], name = 'kpi') =>
  evaluate(planWith(rows), { today }).computed.get(id(name))?.scenarioTarget;
const strays = (plan: ReturnType<typeof planWith>) =>
  findingsOf('SCN-STRAY', plan).map(({ target, params, fix }) => [target.item, params.variant, fix.key]);

describe('what the chosen scenario expects of a KPI', () => {
  test.each<[what: string, rows: readonly TestRow[], value: string | null]>([
    ['stands at the KPI that measures it', [chosen(), kpi()], '40'],
    ['a unit that nobody said is a count', [chosen(), without(kpi(), 'unit')], '40'],
    ['none is chosen', [scenario('realistic', expects), kpi()], null],
    ['two are', [chosen(), scenario('optimistic', { ...expects, chosen: true }), kpi()], null],
    ['the KPI counts in another unit', [chosen(), kpi({ unit: 'percent' })], null],
    ['the KPI measures something else', [chosen(), kpi({ metric: 'leads' })], null],
    ['nothing is expected', [scenario('realistic', { chosen: true }), kpi()], null],
  ])('%s', (_what, rows, value) => {
    expect(targetOf(rows)).toBe(value);
  });

  test('further results stand at their own KPIs; of one that is named twice the first counts', () => {
    const orders = kpi({ metric: 'orders' }, 'orders');
    const further = [
      rowOf('realistic', 'scenarioResults', { metric: 'orders', value: '90' }, 'second'),
      rowOf('realistic', 'scenarioResults', { metric: 'newCustomers', value: '50' }, 'again'),
      rowOf('optimistic', 'scenarioResults', { metric: 'orders', value: '70' }, 'other'),
    ];
    const rows = [chosen(), scenario('optimistic', expects), kpi(), orders, ...further];
    expect([targetOf(rows), targetOf(rows, 'orders')]).toEqual(['40', '90']);
  });

  test('of two KPIs it is that of a goal of the scenario, then the one marked as the goal', () => {
    const [first, marked, pursued] = [
      kpi(),
      kpi({ isGoal: true }, 'marked'),
      kpi({ goal: { id: id('goal') } }, 'pursued'),
    ];
    const all = [chosen({ goals: [{ id: id('goal'), order: 'a', value: id('goal') }] }), first, marked];
    expect(targetOf(all, 'marked')).toBe('40');
    expect(targetOf(all)).toBeNull();
    expect(targetOf([...all, pursued], 'pursued')).toBe('40');
    expect(targetOf([...all, pursued], 'marked')).toBeNull();
  });
});

describe('SCN-STRAY of KPIs', () => {
  test('targets that come to something else are brought there at a click, month by month', () => {
    const plan = planWith([chosen({ expectedValue: '45' }), kpi()]);
    expect(strays(plan)).toEqual([[id('kpi'), 'kpi', 'takeOverResult']]);
    const [finding] = findingsOf('SCN-STRAY', plan);
    const after = finding && applyFix(plan, finding);
    expect([...figuresOf(after?.items.get(id('kpi'))?.fields.target)]).toEqual([
      ['2027-03', '15'],
      ['2027-04', '30'],
    ]);
    expect(after && strays(after)).toEqual([]);
  });

  test('a month that stays as it was is not written', () => {
    const [finding] = findingsOf(
      'SCN-STRAY',
      planWith([chosen(), kpi({ aggregation: 'last', baseline: '10' })]),
    );
    expect(finding?.fix).toMatchObject({ changes: [{ entry: '2027-04', value: [{ value: '40' }] }] });
  });

  test.each<[what: string, fields: Fields, months: readonly (readonly [string, string])[]]>([
    [
      'a sum over the months of the plan',
      { aggregation: 'sum' },
      [
        ['2027-03', '14'],
        ['2027-04', '13'],
        ['2027-05', '13'],
      ],
    ],
    ['a level at its end', { aggregation: 'last' }, [['2027-05', '40']]],
  ])('a KPI without targets gets them: %s', (_what, fields, months) => {
    const plan = planWith([chosen(), without(kpi(fields), 'target')]);
    const [finding] = findingsOf('SCN-STRAY', plan);
    const after = finding && applyFix(plan, finding);
    expect([...figuresOf(after?.items.get(id('kpi'))?.fields.target)]).toEqual(months);
    expect(after && strays(after)).toEqual([]);
  });

  test('targets that come to it, and KPIs of which it says nothing, are left alone', () => {
    expect(strays(planWith([chosen({ expectedValue: '30' }), kpi()]))).toEqual([]);
    expect(strays(planWith([chosen(), kpi({ metric: 'leads' })]))).toEqual([]);
    expect(strays(planWith([scenario('realistic', expects), kpi()]))).toEqual([]);
  });
});

describe('what the chosen scenario costs', () => {
  const lines = [rowOf('realistic', 'scenarioCosts', { label: 'All', amount: 90_000 })];
  const agreed = (rows: readonly TestRow[]) =>
    evaluate(planWith(rows), { today }).computed.get('block:budget')?.agreedCost;

  test('stands at the budget, once it is chosen and has lines of its own', () => {
    expect(agreed([chosen(), ...lines])).toBe('90000');
    expect(agreed([chosen({ costFactor: '1' })])).toBeNull();
    expect(agreed([scenario('realistic', expects), ...lines])).toBeNull();
  });

  test.each<[what: string, rows: readonly TestRow[], after: Fields]>([
    ['that says nothing', [], { targetCost: 90_000 }],
    [
      'that says its VAT',
      [
        {
          id: singleRowId(documentId, 'budget', 'budgetSettings'),
          collection: 'budgetSettings',
          block: 'budget',
          fields: { vatMode: 'excl' },
        },
      ],
      { targetCost: 90_000, vatMode: 'excl' },
    ],
  ])('becomes the ceiling of a budget %s', (_what, rows, fields) => {
    const plan = planWith([chosen(), ...lines, ...rows], { checks: { 'BUD-NOTARGET': 'warning' } });
    const [finding] = findingsOf('BUD-NOTARGET', plan);
    expect(finding?.fix.key).toBe('takeScenarioCost');
    const after = finding && applyFix(plan, finding);
    expect(after?.items.get(singleRowId(documentId, 'budget', 'budgetSettings'))?.fields).toEqual(fields);
    expect(after && findingsOf('BUD-NOTARGET', after)).toEqual([]);
  });
});
