import { describe, expect, test } from 'vitest';
import { evaluate, type Finding, type PlanContext } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { buildPlan, documentId, id, type TestRow } from '../../testing/build-plan.ts';
import { figures, figuresContext, figuresStructure } from '../../testing/figures-plan.ts';
import { applyFix, findingsOf, goal } from '../../testing/judge-plan.ts';
import { kpiNoteId, reconciliationId } from './derived-ids.ts';

const targets = figures({ '2027-03': '100', '2027-04': '100', '2027-05': '100' });
const sound: Readonly<Record<string, FieldValue>> = {
  name: 'Leads',
  metric: 'leads',
  unit: 'count',
  direction: 'up',
  aggregation: 'sum',
  goal: { id: id('goal') },
  dataSource: 'CRM',
  target: targets,
};

/** A KPI with which no check finds anything in March, with some fields changed or, where undefined, left out. */
function kpi(changes: Readonly<Record<string, FieldValue | undefined>> = {}, name = 'kpi'): TestRow {
  const fields = Object.entries({ ...sound, ...changes });
  return {
    id: id(name),
    collection: 'kpis',
    fields: Object.fromEntries(
      fields.filter((entry): entry is [string, FieldValue] => entry[1] !== undefined),
    ),
  };
}
const note = (fields: Readonly<Record<string, FieldValue>>): TestRow => ({
  id: kpiNoteId(documentId, id('kpi'), '2027-03'),
  collection: 'kpiNotes',
  parent: id('kpi'),
  fields: { month: '2027-03', ...fields },
});
const month = (fields: Readonly<Record<string, FieldValue>>): TestRow => ({
  id: reconciliationId(documentId, '2027-03'),
  collection: 'reconciliation',
  fields: { month: '2027-03', ...fields },
});
const march = (actual: string) => ({ actual: figures({ '2027-03': actual }) });
const planWith = (rows: readonly TestRow[]) => buildPlan(rows, { structure: figuresStructure });
const computedOf = (row: TestRow, today: string) =>
  evaluate(planWith([row]), { ...figuresContext, today }).computed.get(row.id ?? '');

describe('computed values', () => {
  test('of a sum: attainment over the whole plan, pace at the end of the last month with a figure', () => {
    const row = kpi({ actual: figures({ '2027-03': '100', '2027-04': '80' }) });
    expect(computedOf(row, '2027-05-10')).toEqual({
      latestMonth: '2027-04',
      latestTarget: '100',
      latestActual: '80',
      variance: '-20',
      deviation: '-0.2',
      status: 'worse',
      attainment: '0.6',
      pace: '0.9049180327868852459016393442622951',
      paceStatus: 'watch',
      scenarioTarget: null,
    });
  });

  test('the pace of a month that still runs is measured today: nobody has lived the days to come', () => {
    const row = kpi({ actual: figures({ '2027-03': '100', '2027-04': '80' }) });
    // 45 of 92 days have passed: 0.6 ÷ (45 / 92).
    expect(computedOf(row, '2027-04-14')).toMatchObject({
      pace: '1.226666666666666666666666666666667',
      paceStatus: 'ahead',
    });
  });

  test('of a level that is to fall: from its baseline', () => {
    const row = kpi({
      direction: 'down',
      aggregation: 'last',
      baseline: '60',
      target: figures({ '2027-03': '55', '2027-05': '40' }),
      actual: figures({ '2027-03': '48' }),
    });
    expect(computedOf(row, '2027-04-02')).toMatchObject({ status: 'better', attainment: '0.6' });
  });

  test('the month that runs is not judged while one before it can be', () => {
    const row = kpi({ actual: figures({ '2027-03': '101', '2027-04': '20' }) });
    expect(computedOf(row, '2027-04-12')).toMatchObject({ latestMonth: '2027-03', status: 'within' });
    expect(computedOf(kpi(march('20')), '2027-03-12')).toMatchObject({ latestMonth: '2027-03' });
  });

  test('without actuals there is no value', () => {
    const values = Object.values(computedOf(kpi(), '2027-05-10') ?? {});
    expect(values.every((value) => value === null)).toBe(true);
  });

  test('F31 for each that is counted', () => {
    const row = month({
      analyticsOrders: '276',
      salesOrders: '300',
      analyticsRevenue: 110,
      salesRevenue: 100,
    });
    expect(computedOf(row, '2027-04-12')).toEqual({ gapOrders: '-0.08', gapRevenue: '0.1', gapLeads: null });
  });
});

interface Case {
  readonly code: string;
  readonly when: string;
  readonly rows: readonly TestRow[];
  readonly today?: string;
  readonly context?: Partial<PlanContext>;
  readonly finds?: readonly [severity: Finding['severity'], fix: string, at: string, variant?: string][];
}

const april = '2027-04-12';
const cases: readonly Case[] = [
  {
    code: 'KPI-NOSOURCE',
    when: 'no source',
    rows: [kpi({ dataSource: undefined })],
    finds: [['warning', 'nameSource', 'dataSource']],
  },
  { code: 'KPI-NOSOURCE', when: 'a source', rows: [kpi()] },
  {
    code: 'KPI-NOTARGET',
    when: 'a month without target',
    rows: [kpi({ target: figures({ '2027-03': '1', '2027-05': '1' }) })],
    finds: [['warning', 'setTargets', 'target']],
  },
  { code: 'KPI-NOTARGET', when: 'every month has one', rows: [kpi()] },
  {
    code: 'KPI-NOLINK',
    when: 'one goal, not linked',
    rows: [goal(), kpi({ goal: undefined })],
    finds: [['warning', 'linkGoal', 'goal']],
  },
  {
    code: 'KPI-NOLINK',
    when: 'two goals, not linked',
    rows: [goal(), goal({}, 'b'), kpi({ goal: undefined })],
    finds: [['warning', 'chooseGoal', 'goal']],
  },
  {
    code: 'KPI-NOLINK',
    when: 'it is the goal itself, and one goal says the same',
    rows: [goal({ metric: 'leads' }), goal({}, 'b'), kpi({ goal: undefined, isGoal: true })],
    finds: [['warning', 'linkGoal', 'goal']],
  },
  {
    code: 'KPI-NOLINK',
    when: 'it is the goal itself, and the only goal is another',
    rows: [goal(), kpi({ goal: undefined, isGoal: true })],
    finds: [['warning', 'makeGoal', 'goal']],
  },
  {
    code: 'KPI-NOLINK',
    when: 'it is the goal itself, and the goal that says the same has a KPI already',
    rows: [
      goal({ metric: 'leads' }),
      kpi({ isGoal: true }, 'first'),
      kpi({ goal: undefined, isGoal: true, name: undefined }),
    ],
    finds: [['warning', 'makeGoal', 'goal']],
  },
  {
    code: 'KPI-NOLINK',
    when: 'it is the goal itself, and two goals say the same',
    rows: [goal({ metric: 'leads' }), goal({ metric: 'leads' }, 'b'), kpi({ goal: undefined, isGoal: true })],
    finds: [['warning', 'chooseGoal', 'goal']],
  },
  { code: 'KPI-NOLINK', when: 'the goal is gone', rows: [kpi()], finds: [['warning', 'chooseGoal', 'goal']] },
  { code: 'KPI-NOLINK', when: 'linked', rows: [goal(), kpi()] },
  {
    code: 'KPI-NOFIN',
    when: 'none counts money',
    rows: [kpi()],
    finds: [['warning', 'addFinancialKpi', 'kpis']],
  },
  { code: 'KPI-NOFIN', when: 'one is said to', rows: [kpi(), kpi({ isFinancial: true }, 'b')] },
  { code: 'KPI-NOFIN', when: 'one does by its metric', rows: [kpi({ metric: 'revenue' })] },
  {
    code: 'KPI-NOFIN',
    when: 'there is none at all',
    rows: [],
    finds: [['warning', 'addFinancialKpi', 'kpis']],
  },
  { code: 'KPI-MISSING', when: 'March is over for ten days', rows: [kpi()], today: '2027-04-10' },
  {
    code: 'KPI-MISSING',
    when: 'March is over for eleven days',
    rows: [kpi()],
    today: '2027-04-11',
    finds: [['warning', 'enterActual', 'actual']],
  },
  { code: 'KPI-MISSING', when: 'the figure is there', rows: [kpi(march('0'))], today: '2027-04-11' },
  {
    code: 'KPI-DEVIATION',
    when: 'far below',
    rows: [kpi(march('80'))],
    finds: [['warning', 'noteDeviation', 'actual', 'below']],
  },
  {
    code: 'KPI-DEVIATION',
    when: 'far above, though that is good',
    rows: [kpi(march('130'))],
    finds: [['warning', 'noteDeviation', 'actual', 'above']],
  },
  { code: 'KPI-DEVIATION', when: 'within a tenth', rows: [kpi(march('110'))] },
  {
    code: 'KPI-DEVIATION',
    when: 'within its own threshold',
    rows: [kpi({ ...march('80'), thresholdPct: '0.25' })],
  },
  { code: 'KPI-DEVIATION', when: 'the month still runs', rows: [kpi(march('20'))], today: '2027-03-20' },
  {
    code: 'KPI-DEVIATION',
    when: 'a note speaks of it',
    rows: [kpi(march('80')), note({ note: 'Site was down' })],
  },
  {
    code: 'KPI-NOCAUSE',
    when: 'the note names no cause',
    rows: [kpi(march('80')), note({ note: 'Too few' })],
    finds: [['warning', 'nameCause', 'actual']],
  },
  {
    code: 'KPI-NOCAUSE',
    when: 'it does',
    rows: [kpi(march('80')), note({ note: 'Too few', cause: 'Outage' })],
  },
  { code: 'KPI-NOCAUSE', when: 'nothing deviates', rows: [kpi(march('100')), note({ note: 'Fine' })] },
  {
    code: 'KPI-GAP',
    when: 'orders differ by a fifth, revenue by an eighth',
    rows: [month({ analyticsOrders: '80', salesOrders: '100', analyticsRevenue: 700, salesRevenue: 800 })],
    finds: [['warning', 'checkTracking', 'analyticsOrders', 'orders']],
  },
  {
    code: 'KPI-GAP',
    when: 'they differ little',
    rows: [month({ analyticsOrders: '276', salesOrders: '300' })],
  },
  {
    code: 'KPI-GAP',
    when: 'the agency says nothing',
    rows: [month({ analyticsOrders: '1', salesOrders: '9' })],
    context: {},
  },
  {
    code: 'GOAL-NOKPI',
    when: 'a KPI measures the goal',
    rows: [goal({ metric: undefined }), kpi()],
  },
  {
    code: 'GOAL-NOKPI',
    when: 'the KPI measures another',
    rows: [goal({ metric: undefined }), kpi({ goal: { id: id('other') } })],
    finds: [['error', 'chooseMetric', 'metric']],
  },
  {
    code: 'KPI-VANITY',
    when: 'goal and KPI both rest on vanity',
    rows: [goal({ metric: 'likes' }), kpi({ metric: 'followers' })],
    finds: [['warning', 'chooseTellingMetric', 'metric']],
  },
  { code: 'KPI-VANITY', when: 'a KPI tells', rows: [goal({ metric: 'likes' }), kpi()] },
  {
    code: 'KPI-VANITY',
    when: 'somebody says that the KPI tells',
    rows: [goal({ metric: 'likes' }), kpi({ metric: 'followers', vanity: 'no' })],
  },
  {
    code: 'KPI-VANITY',
    when: 'the only KPI is said to be vanity',
    rows: [goal({ metric: undefined }), kpi({ vanity: 'yes' })],
    finds: [['warning', 'chooseTellingMetric', 'metric']],
  },
];

describe('checks', () => {
  test.each(cases)('$code: $when', ({ code, rows, today = april, context = figuresContext, finds = [] }) => {
    const found = findingsOf(code, planWith(rows), { ...context, today });
    expect(
      found.map(({ severity, fix, target, params }) => [
        severity,
        fix.key,
        target.field ?? target.block,
        ...(params.variant === undefined ? [] : [params.variant]),
      ]),
    ).toEqual(finds);
  });

  test.each(cases.filter(({ finds = [] }) => finds.length > 0))(
    'the change that $code offers when $when settles it',
    ({ code, rows, today = april, context = figuresContext }) => {
      const plan = planWith(rows);
      const [finding] = findingsOf(code, plan, { ...context, today });
      const left =
        finding?.fix.kind === 'change'
          ? findingsOf(code, applyFix(plan, finding), { ...context, today })
          : [];
      expect(left).toEqual([]);
    },
  );

  test('a goal made of a KPI says what the KPI says, and is measured by it', () => {
    const row = kpi({
      goal: undefined,
      isGoal: true,
      aggregation: 'average',
      baseline: '80',
      target: figures({ '2027-03': '100', '2027-04': '100', '2027-05': '101' }),
      ...march('85'),
    });
    const plan = planWith([row]);
    const [finding] = findingsOf('KPI-NOLINK', plan, { today: april });
    const after = finding && applyFix(plan, finding);
    const made = [...(after?.items.values() ?? [])].find(({ collection }) => collection === 'goals');
    expect(made?.fields).toEqual({
      title: 'Leads',
      metric: 'leads',
      unit: 'count',
      direction: 'up',
      baseline: '80',
      target: '100.3',
      dueDate: '2027-05-31',
    });
    const values = after && evaluate(after, { today: april }).computed.get(made?.id ?? '');
    expect(values?.attainment).toMatch(/^0\.2463/);
  });

  test('a finding says by how much, and in which month', () => {
    const [finding] = findingsOf('KPI-DEVIATION', planWith([kpi(march('80'))]), {
      ...figuresContext,
      today: april,
    });
    expect(finding?.params).toEqual({
      title: 'Leads',
      position: 1,
      variant: 'below',
      inMonth: '2027-03',
      byShare: '0.2',
    });
  });
});
