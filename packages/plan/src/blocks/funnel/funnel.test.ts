import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import { seriesEntry } from '../../fields/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { roundWorkedOut } from '../../formulas/face.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, documentId, id, structure, type TestRow } from '../../testing/build-plan.ts';
import { applyFix, findingsOf, today } from '../../testing/judge-plan.ts';
import { singleRowId } from '../derived-rows.ts';
import { stageLoad } from './stage-load.ts';

const funnelOnly: TemplateStructure = {
  ...structure,
  sections: [
    { key: 'strategy', sostac: 'strategy', blocks: [{ key: 'funnel', type: 'funnel' }] },
    ...structure.sections.filter(({ key }) => key === 'goals'),
  ],
};
const whole: TemplateStructure = {
  ...funnelOnly,
  sections: [
    ...funnelOnly.sections,
    {
      key: 'tactics',
      blocks: [
        { key: 'activities', type: 'activities' },
        { key: 'budget', type: 'budget' },
        { key: 'kpis', type: 'kpis' },
      ],
    },
  ],
};

const economicsId = singleRowId(documentId, 'funnel', 'funnelEconomics');
const economics = (fields: Readonly<Record<string, FieldValue>>): TestRow => ({
  id: economicsId,
  collection: 'funnelEconomics',
  block: 'funnel',
  fields,
});
const stage = (name: string, fields: Readonly<Record<string, FieldValue>> = {}): TestRow => ({
  id: id(name),
  collection: 'funnelStages',
  fields: { name, ...fields },
});
const stages: readonly TestRow[] = [
  stage('reach', { volume: '40000' }),
  stage('engage', { rate: '0.06' }),
  stage('convert', { rate: '0.12' }),
  stage('loyal', { rate: '0.25' }),
];
const at = (
  name: string,
  collection: string,
  fields: Readonly<Record<string, FieldValue>> = {},
): TestRow => ({
  id: id(`${collection} ${name}`),
  collection,
  fields: { stage: { id: id(name) }, ...fields },
});
const plan = (rows: readonly TestRow[], from = whole) => buildPlan(rows, { structure: from });

describe('computed values of a funnel', () => {
  test('volumes, bottleneck and revenue of the vectors in the domain', () => {
    const rows = [...stages, economics({ aov: 6000, ordersPerCustomerYear: '1.5', grossMargin: '0.45' })];
    const { computed } = evaluate(plan(rows), { today });
    expect(stages.map((row) => computed.get(row.id ?? '')?.volume)).toEqual(['40000', '2400', '288', '72']);
    expect(computed.get('block:funnel')).toEqual({
      customers: '72',
      revenue: '648000',
      grossProfit: '291600',
      bottleneck: id('engage'),
      breakEvenRoas: expect.stringMatching(/^2\.2222/),
      valueToCost: null,
      payback: null,
      winOrKeep: null,
    });
  });

  test('how much dearer it is to win a customer than to keep one', () => {
    const cac: FieldValue = [seriesEntry('2027-02', '15000')];
    const kpi = { metric: 'customer-acquisition-cost', unit: 'money', actual: cac };
    const cost: TestRow = { id: id('cac'), collection: 'kpis', fields: kpi };
    const keeping = at('loyal', 'activities', { budget: 144_000 });
    const found = (rows: readonly TestRow[]) =>
      evaluate(plan([...stages, ...rows]), { today }).computed.get('block:funnel')?.winOrKeep;
    // 72 are kept for 1,440: 20 each, against 150 for one who is won.
    expect(found([cost, keeping])).toBe('7.5');
    expect(found([cost])).toBeNull();
    expect(found([keeping])).toBeNull();
  });

  test('what a customer is worth against what it costs to win one, and when that is earned back', () => {
    const kpi = (metric: string, figure: string): TestRow => ({
      id: id(metric),
      collection: 'kpis',
      fields: { metric, unit: 'money', actual: [seriesEntry('2027-02', figure)] },
    });
    const [cost, value] = [
      kpi('customer-acquisition-cost', '15000'),
      kpi('customer-lifetime-value', '43200'),
    ];
    const brings = economics({ aov: 6000, ordersPerCustomerYear: '4', grossMargin: '0.45' });
    const found = (...rows: readonly TestRow[]) => {
      const { valueToCost, payback } =
        evaluate(plan([...stages, ...rows]), { today }).computed.get('block:funnel') ?? {};
      return [valueToCost, typeof payback === 'string' ? roundWorkedOut(payback, 'months') : payback];
    };
    // The vectors of F15: 432 against 150; 108 a year against 150.
    expect(found(cost, value, brings)).toEqual(['2.88', '16.7']);
    expect(found(cost, value)).toEqual(['2.88', null]);
    expect(found(cost, brings)).toEqual([null, '16.7']);
    expect(found(value, brings)).toEqual([null, null]);
  });

  test('customers are counted where the planner says, and at the end once that stage is gone', () => {
    const chosen = economics({ customerStage: { id: id('convert') } });
    const customersOf = (rows: readonly TestRow[]) =>
      evaluate(plan(rows), { today }).computed.get('block:funnel')?.customers;
    expect(customersOf([...stages, chosen])).toBe('288');
    const without = stages.map((row) =>
      row.id === id('convert') ? { ...row, removed: true as const } : row,
    );
    expect(customersOf([...without, chosen])).toBe('600');
  });

  test('what is done and measured at a stage, and what it costs', () => {
    const rows = [
      ...stages,
      at('reach', 'activities', { budget: 120_000 }),
      { ...at('reach', 'activities', { budget: 30_050 }), id: id('second') },
      { ...at('reach', 'activities', { budget: 999, status: 'cancelled' }), id: id('cancelled') },
      at('engage', 'activities'),
      at('reach', 'kpis'),
    ];
    const { computed } = evaluate(plan(rows), { today });
    expect(computed.get(id('reach'))).toMatchObject({ activityCount: 2, kpiCount: 1, stageBudget: '150050' });
    expect(computed.get(id('engage'))).toMatchObject({ activityCount: 1, kpiCount: 0, stageBudget: null });
    expect(stageLoad(plan(rows), id('reach'))).toEqual({ activities: 2, budget: '150050', kpis: [] });
    const measured = {
      ...at('engage', 'kpis', {
        name: 'Requests',
        baseline: '40',
        target: [seriesEntry('2027-04', '80')],
        actual: [seriesEntry('2027-03', '70')],
      }),
      id: id('requests'),
    };
    const named = { ...at('engage', 'kpis', { name: 'Cost' }), id: id('cost') };
    expect(stageLoad(plan([...rows, measured, named]), id('engage')).kpis).toEqual([
      { name: 'Requests', attainment: '0.75' },
      { name: 'Cost', attainment: null },
    ]);
    expect(evaluate(plan(rows, funnelOnly), { today }).computed.get(id('reach'))).toMatchObject({
      activityCount: null,
      kpiCount: null,
    });
  });

  test('a funnel without stages has no values', () => {
    expect(evaluate(plan([]), { today }).computed.get('block:funnel')).toEqual({
      customers: null,
      revenue: null,
      grossProfit: null,
      bottleneck: null,
      breakEvenRoas: null,
      valueToCost: null,
      payback: null,
      winOrKeep: null,
    });
  });
});

describe('FUN-RATE', () => {
  test.each<[fields: Readonly<Record<string, FieldValue>>, variant: string | null]>([
    [{ rate: '-0.01' }, 'below'],
    [{ rate: '1.01' }, 'above'],
    [{ rate: '12' }, 'above'],
    [{ volume: '101' }, 'rises'],
    [{ rate: '1' }, null],
    [{ rate: '0' }, null],
    [{ rate: '0.06', volume: '500' }, null],
    [{ volume: '100' }, null],
    [{}, null],
  ])('%j after a stage of 100 is %s', (fields, variant) => {
    const [finding, ...others] = findingsOf(
      'FUN-RATE',
      plan([stage('reach', { volume: '100', rate: '7' }), stage('engage', fields)]),
    );
    expect(others).toEqual([]);
    const place = finding && { severity: finding.severity, item: finding.target.item };
    expect([finding?.params.variant ?? null, place]).toEqual([
      variant,
      variant === null ? undefined : { severity: 'error', item: id('engage') },
    ]);
  });
});

describe.each([
  ['FUN-NOACT', 'activities', ['reach', 'engage', 'convert']],
  ['FUN-NOKPI', 'kpis', ['reach', 'engage', 'convert', 'loyal']],
])('%s', (code, collection, expected) => {
  test('names every stage without, and its fix adds a row for that stage', () => {
    const document = plan(stages);
    const findings = findingsOf(code, document);
    expect(findings.map(({ target }) => target.item)).toEqual(expected.map(id));
    const [first] = findings;
    expect(first && findingsOf(code, applyFix(document, first)).length).toBe(expected.length - 1);
  });

  test('is silent once every stage has one, and where the plan has no such list', () => {
    const rows = [...stages, ...expected.map((name) => at(name, collection))];
    expect(findingsOf(code, plan(rows))).toEqual([]);
    expect(findingsOf(code, plan(stages, funnelOnly))).toEqual([]);
  });
});

test('what was cancelled fills no stage, not even that of the customers', () => {
  const cancelled = at('reach', 'activities', { status: 'cancelled', budget: 100 });
  const toCustomers = at('loyal', 'activities', { status: 'cancelled', budget: 100 });
  const document = plan([...stages, cancelled, toCustomers]);
  expect(findingsOf('FUN-NOACT', document).map(({ target }) => target.item)).toContain(id('reach'));
  expect(findingsOf('LOYALTY-EMPTY', document).map(({ params }) => params.variant)).toEqual(['activity']);
  expect(findingsOf('RET-PUSHY', document)).toEqual([]);
});

describe('LOYALTY-EMPTY', () => {
  const line = (entries: readonly [month: string, value: string][]): TestRow => ({
    collection: 'budgetLines',
    fields: {
      label: 'Letters',
      activity: { id: id('activities loyal') },
      plan: entries.map(([month, value]) => ({ id: month, order: 'V', value })),
    },
  });

  test.each<[when: string, rows: readonly TestRow[], variant: string | null]>([
    ['nothing is done', [], 'activity'],
    ['something is done for others', [at('reach', 'activities', { budget: 100 })], 'activity'],
    ['nothing says what it costs', [at('loyal', 'activities')], 'budget'],
    ['it has no money', [at('loyal', 'activities', { budget: 0 }), line([['2027-03', '0']])], 'budget'],
    ['it has money', [at('loyal', 'activities', { budget: 100 })], null],
    ['a line of the budget pays for it', [at('loyal', 'activities'), line([['2027-03', '500']])], null],
    ['the set ends with the purchase', [economics({ stageSet: 'aida' })], null],
  ])('when %s', (_when, rows, variant) => {
    const document = plan([...stages, ...rows]);
    const [finding, ...others] = findingsOf('LOYALTY-EMPTY', document);
    expect(others).toEqual([]);
    expect(finding?.params.variant ?? null).toBe(variant);
    expect(finding?.fix.key ?? null).toBe(
      variant === null ? null : variant === 'activity' ? 'addStageActivity' : 'fundActivity',
    );
  });

  test('adding the activity leaves the question of money; going there leads to the activity', () => {
    const document = plan(stages);
    const [finding] = findingsOf('LOYALTY-EMPTY', document);
    const next = finding && findingsOf('LOYALTY-EMPTY', applyFix(document, finding))[0];
    expect(next?.params.variant).toBe('budget');
    expect(next?.fix).toMatchObject({
      kind: 'goto',
      target: { section: 'tactics', block: 'activities', field: 'budget' },
    });
  });

  test('is silent where the plan has no activities', () => {
    expect(findingsOf('LOYALTY-EMPTY', plan(stages, funnelOnly))).toEqual([]);
  });
});

describe('RET-PUSHY', () => {
  test.each<[when: string, fields: Readonly<Record<string, FieldValue>> | null, variant: string | null]>([
    ['nothing is said', null, 'contacts'],
    ['only the way out is said', { optOutEasy: true }, 'contacts'],
    ['only the limit is said', { maxContactsPerMonth: '2' }, 'optOut'],
    ['both are said', { maxContactsPerMonth: '2', optOutEasy: true }, null],
  ])('when %s', (_when, fields, variant) => {
    const rows = [...stages, at('loyal', 'activities'), ...(fields === null ? [] : [economics(fields)])];
    const [finding] = findingsOf('RET-PUSHY', plan(rows));
    expect(finding?.params.variant ?? null).toBe(variant);
  });

  test('is silent while nothing is done for customers', () => {
    expect(findingsOf('RET-PUSHY', plan([...stages, at('reach', 'activities')]))).toEqual([]);
  });
});

test('a funnel of two stages is not yet one (B10)', () => {
  const lacking = (count: number) => {
    const { filled, required } = evaluate(buildPlan(stages.slice(0, count), { structure: funnelOnly }), {
      today,
    }).sections[0] ?? { filled: 0, required: 0 };
    return required - filled;
  };
  expect([0, 2, 3, 4].map(lacking)).toEqual([1, 1, 0, 0]);
});
