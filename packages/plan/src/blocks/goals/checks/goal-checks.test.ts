import { describe, expect, test } from 'vitest';
import type { Finding, PlanContext } from '../../../evaluate/face.ts';
import type { TemplateSettings } from '../../../template/template-structure.ts';
import { buildPlan, id, references, structure, type TestRow } from '../../../testing/build-plan.ts';
import { applyFix, businessGoal, findingsOf, goal, people } from '../../../testing/judge-plan.ts';

interface Case {
  readonly code: string;
  readonly when: string;
  readonly rows: readonly TestRow[];
  readonly context?: Partial<PlanContext>;
  readonly settings?: Partial<TemplateSettings>;
  /** What is expected of each finding: severity, fix, field or block it points to, variant. None: the check is silent. */
  readonly finds?: readonly [severity: Finding['severity'], fix: string, at: string, variant?: string][];
}

const base = [...people, businessGoal];
const second: TestRow = { id: id('save'), collection: 'businessGoals', fields: { title: 'Save costs' } };
const metrics: PlanContext['catalogues'] = {
  metrics: [
    {
      key: 'newCustomers',
      unit: 'count',
      aggregation: 'sum',
      direction: 'up',
      vanity: false,
      financial: false,
    },
    { key: 'likes', unit: 'count', aggregation: 'sum', direction: 'up', vanity: true, financial: false },
  ],
  channels: [],
};
const settings: PlanContext['settings'] = {
  detailWindow: null,
  detailWindowDays: 90,
  experimentShareMin: '0.2',
  deviationPct: '0.1',
  gapPct: '0.1',
  maxTopPriorityGoals: 2,
  paidShareMax: '0.9',
  maxTrafficTimes: 3,
};
const fourFirst = ['1', '2', '3', '4'].map((name) => goal({}, name));

const cases: readonly Case[] = [
  { code: 'GOAL-NONE', when: 'there is no goal', rows: base, finds: [['error', 'addGoal', 'goals']] },
  {
    code: 'GOAL-NONE',
    when: 'the only goal was removed',
    rows: [...base, { ...goal(), removed: true }],
    finds: [['error', 'addGoal', 'goals']],
  },
  { code: 'GOAL-NONE', when: 'there is one', rows: [...base, goal()] },

  {
    code: 'GOAL-NOKPI',
    when: 'no metric',
    rows: [...base, goal({ metric: undefined })],
    finds: [['error', 'chooseMetric', 'metric']],
  },
  { code: 'GOAL-NOKPI', when: 'a metric', rows: [...base, goal()] },
  {
    code: 'GOAL-NOKPI',
    when: 'a KPI chosen on the goal',
    rows: [
      ...base,
      { id: id('chosen'), collection: 'kpis', fields: { name: 'Orders' } },
      goal({ metric: undefined, kpis: references(id('chosen')) }),
    ],
  },

  {
    code: 'GOAL-NOLINK',
    when: 'not linked, one business goal',
    rows: [...base, goal({ businessGoal: undefined })],
    finds: [['error', 'linkBusinessGoal', 'businessGoal']],
  },
  {
    code: 'GOAL-NOLINK',
    when: 'linked to a business goal that is gone',
    rows: [...base, goal({ businessGoal: { id: id('nowhere') } })],
    finds: [['error', 'linkBusinessGoal', 'businessGoal']],
  },
  {
    code: 'GOAL-NOLINK',
    when: 'not linked, two business goals',
    rows: [...base, second, goal({ businessGoal: undefined })],
    finds: [['error', 'chooseBusinessGoal', 'businessGoal']],
  },
  {
    code: 'GOAL-NOLINK',
    when: 'no business goal to link to',
    rows: [...people, goal()],
    finds: [['error', 'chooseBusinessGoal', 'businessGoal']],
  },
  { code: 'GOAL-NOLINK', when: 'linked', rows: [...base, second, goal()] },

  {
    code: 'GOAL-NOBASE',
    when: 'no baseline',
    rows: [...base, goal({ baseline: undefined })],
    finds: [['warning', 'measureBaselineLater', 'baseline']],
  },
  {
    code: 'GOAL-NOBASE',
    when: 'unknown, but no date for it',
    rows: [...base, goal({ baseline: undefined, baselineUnknown: true })],
    finds: [['warning', 'measureBaselineLater', 'baseline']],
  },
  {
    code: 'GOAL-NOBASE',
    when: 'unknown until a date',
    rows: [...base, goal({ baseline: undefined, baselineUnknown: true, baselineBy: '2027-04-01' })],
  },
  { code: 'GOAL-NOBASE', when: 'a baseline of zero', rows: [...base, goal({ baseline: '0' })] },

  {
    code: 'GOAL-NOTARGET',
    when: 'no target',
    rows: [...base, goal({ target: undefined })],
    finds: [['error', 'setTarget', 'target', 'missing']],
  },
  {
    code: 'GOAL-NOTARGET',
    when: 'no unit',
    rows: [...base, goal({ unit: undefined })],
    finds: [['error', 'chooseUnit', 'unit', 'unit']],
  },
  {
    code: 'GOAL-NOTARGET',
    when: 'the target is where it starts',
    rows: [...base, goal({ target: '12' })],
    finds: [['error', 'holdValue', 'target', 'same']],
  },
  {
    code: 'GOAL-NOTARGET',
    when: 'it is to hold its value',
    rows: [...base, goal({ target: '12', direction: 'hold' })],
  },
  { code: 'GOAL-NOTARGET', when: 'a target', rows: [...base, goal()] },

  {
    code: 'GOAL-NODATE',
    when: 'no date',
    rows: [...base, goal({ dueDate: undefined })],
    finds: [['error', 'setDueDate', 'dueDate', 'missing']],
  },
  {
    code: 'GOAL-NODATE',
    when: 'due before the plan starts',
    rows: [...base, goal({ dueDate: '2027-02-28' })],
    finds: [['error', 'setDueDate', 'dueDate', 'early']],
  },
  {
    code: 'GOAL-NODATE',
    when: 'due after the plan ends',
    rows: [...base, goal({ dueDate: '2027-12-01' })],
    finds: [['error', 'setHorizon', 'dueDate', 'late']],
  },
  {
    code: 'GOAL-NODATE',
    when: 'due after the horizon set by hand',
    rows: [...base, goal({ dueDate: '2029-12-01', horizon: 'medium' })],
    finds: [['error', 'setHorizon', 'dueDate', 'late']],
  },
  {
    code: 'GOAL-NODATE',
    when: 'set for the medium term',
    rows: [...base, goal({ dueDate: '2028-03-01', horizon: 'medium' })],
  },
  {
    code: 'GOAL-NODATE',
    when: 'set for the long term',
    rows: [...base, goal({ dueDate: '2032-01-01', horizon: 'long' })],
  },
  { code: 'GOAL-NODATE', when: 'due on the last day', rows: [...base, goal({ dueDate: '2027-05-31' })] },

  {
    code: 'GOAL-NOOWNER',
    when: 'no owner',
    rows: [...base, goal({ owner: undefined })],
    finds: [['error', 'chooseOwner', 'owner']],
  },
  {
    code: 'GOAL-NOOWNER',
    when: 'the owner left',
    rows: [...base, goal({ owner: id('bo') })],
    finds: [['error', 'chooseOwner', 'owner']],
  },
  { code: 'GOAL-NOOWNER', when: 'an owner', rows: [...base, goal()] },

  {
    code: 'GOAL-NOTACCEPTED',
    when: 'nobody accepted it',
    rows: [...base, goal({ acceptedBy: undefined })],
    finds: [['warning', 'recordAcceptance', 'acceptedBy']],
  },
  {
    code: 'GOAL-NOTACCEPTED',
    when: 'no day of acceptance',
    rows: [...base, goal({ acceptedOn: undefined })],
    finds: [['warning', 'recordAcceptance', 'acceptedOn']],
  },
  { code: 'GOAL-NOTACCEPTED', when: 'accepted', rows: [...base, goal()] },
  {
    code: 'GOAL-NOTACCEPTED',
    when: 'the template asks whether it is achievable',
    rows: [...base, goal({ acceptedBy: undefined })],
    settings: { smartA: 'achievable' },
  },

  {
    code: 'GOAL-UNREAL',
    when: 'judged not realistic',
    rows: [...base, goal({ realismOk: 'no' })],
    finds: [['warning', 'reconsiderTarget', 'target', 'judged']],
  },
  { code: 'GOAL-UNREAL', when: 'not judged', rows: [...base, goal({ realismOk: undefined })] },

  {
    code: 'GOAL-HORIZON',
    when: 'only short-term goals',
    rows: [...base, goal()],
    finds: [
      ['hint', 'addGoalForHorizon', 'goals', 'medium'],
      ['hint', 'addGoalForHorizon', 'goals', 'long'],
    ],
  },
  {
    code: 'GOAL-HORIZON',
    when: 'all horizons',
    rows: [
      ...base,
      goal(),
      goal({ dueDate: '2027-12-01' }, 'b'),
      goal({ dueDate: undefined, horizon: 'long' }, 'c'),
    ],
  },
  { code: 'GOAL-HORIZON', when: 'no goals at all', rows: base },

  { code: 'GOAL-BOTHKINDS', when: 'the template does not ask', rows: [...base, goal()] },
  {
    code: 'GOAL-BOTHKINDS',
    when: 'no financial goal',
    rows: [...base, goal()],
    settings: { checks: { 'GOAL-BOTHKINDS': 'warning' } },
    finds: [['warning', 'addGoalOfKind', 'goals', 'financial']],
  },
  {
    code: 'GOAL-BOTHKINDS',
    when: 'both, one through its business goal',
    rows: [...base, goal(), goal({ nature: undefined }, 'b')],
    settings: { checks: { 'GOAL-BOTHKINDS': 'warning' } },
  },

  {
    code: 'GOAL-VAGUE',
    when: 'neither number nor segment',
    rows: [...base, goal({ title: 'Продавать больше', department: undefined })],
    finds: [['hint', 'sharpenTitle', 'title']],
  },
  {
    code: 'GOAL-VAGUE',
    when: 'a number',
    rows: [...base, goal({ title: '40 regulars', department: undefined })],
  },
  {
    code: 'GOAL-VAGUE',
    when: 'a funnel stage',
    rows: [...base, goal({ title: 'Regulars', department: undefined, funnelStage: 'loyal' })],
  },
  {
    code: 'GOAL-VAGUE',
    when: 'no title yet',
    rows: [...base, goal({ title: undefined, department: undefined })],
  },

  {
    code: 'KPI-VANITY',
    when: 'it rests on likes',
    rows: [...base, goal({ metric: 'likes' })],
    context: { catalogues: metrics },
    finds: [['warning', 'chooseTellingMetric', 'metric']],
  },
  {
    code: 'KPI-VANITY',
    when: 'it rests on customers',
    rows: [...base, goal()],
    context: { catalogues: metrics },
  },
  { code: 'KPI-VANITY', when: 'there is no catalogue', rows: [...base, goal({ metric: 'likes' })] },

  {
    code: 'PRIO-SCATTER',
    when: 'four goals come first and two may',
    rows: [...base, ...fourFirst],
    context: { settings },
    finds: [['warning', 'keepFirstPriorities', 'goals']],
  },
  {
    code: 'PRIO-SCATTER',
    when: 'as many as may',
    rows: [...base, ...fourFirst.slice(2)],
    context: { settings },
  },
  { code: 'PRIO-SCATTER', when: 'the agency sets nothing', rows: [...base, ...fourFirst] },

  {
    code: 'ORDER-GOAL',
    when: 'lines of strategy but no goal',
    rows: [...base, { collection: 'strategicLines', block: 'route', fields: { line: 'Be near' } }],
    finds: [['hint', 'addGoal', 'route']],
  },
  {
    code: 'ORDER-GOAL',
    when: 'an empty line',
    rows: [...base, { collection: 'strategicLines', block: 'route', fields: {} }],
  },
  {
    code: 'ORDER-GOAL',
    when: 'a goal',
    rows: [...base, goal(), { collection: 'strategicLines', block: 'route', fields: { line: 'Be near' } }],
  },
];

test('ORDER-GOAL leaves alone what a plan itself sets before its goals', () => {
  const sections = [...structure.sections].sort(
    (a, b) => Number(a.key === 'goals') - Number(b.key === 'goals'),
  );
  const lines: TestRow = { collection: 'strategicLines', block: 'route', fields: { line: 'Be near' } };
  expect(findingsOf('ORDER-GOAL', buildPlan([lines], { structure: { ...structure, sections } }))).toEqual([]);
});

describe('checks about goals', () => {
  test.each(cases)('$code when $when', ({ code, rows, context, settings: own, finds = [] }) => {
    const plan = buildPlan(rows, own === undefined ? {} : { settings: own });
    const findings = findingsOf(code, plan, context);
    expect(
      findings.map(({ severity, fix, target, params }) => [
        severity,
        fix.key,
        target.field ?? target.block,
        ...(params.variant === undefined ? [] : [params.variant]),
      ]),
    ).toEqual(finds);
    for (const finding of findings) {
      const ids = findingsOf(code, applyFix(plan, finding), context).map((left) => left.id);
      expect(ids.includes(finding.id)).toBe(finding.fix.kind === 'goto');
    }
  });

  test('a finding about a goal names it by title and place, and points to the very field', () => {
    const plan = buildPlan([...base, goal(), goal({ owner: undefined, title: undefined }, 'b')]);
    expect(findingsOf('GOAL-NOOWNER', plan)).toEqual([
      {
        id: `GOAL-NOOWNER:${id('b')}.owner`,
        code: 'GOAL-NOOWNER',
        severity: 'error',
        target: { section: 'goals', block: 'goals', item: id('b'), field: 'owner' },
        params: { title: '', position: 2 },
        fix: {
          kind: 'goto',
          key: 'chooseOwner',
          target: { section: 'goals', block: 'goals', item: id('b'), field: 'owner' },
        },
      },
    ]);
  });

  test('a proposed goal is linked to the only business goal and never takes the id of one that was removed', () => {
    const plan = buildPlan(base);
    const [finding] = findingsOf('GOAL-NONE', plan);
    const added = finding && applyFix(plan, finding);
    const row = [...(added?.items.values() ?? [])].find((item) => item.collection === 'goals');
    expect(row?.fields).toEqual({ businessGoal: { id: id('grow') } });

    const removed = buildPlan([...base, { ...goal(), ...row, removed: true }]);
    const [again] = findingsOf('GOAL-NONE', removed);
    expect(again?.fix).not.toEqual(finding?.fix);
    expect(again && findingsOf('GOAL-NONE', applyFix(removed, again))).toEqual([]);
  });

  test.each<[due: string | undefined, by: string]>([
    [undefined, '2027-04-09'],
    ['2027-05-15', '2027-04-09'],
    ['2027-03-20', '2027-03-20'],
    ['2027-03-01', '2027-04-09'],
  ])('a baseline for a goal due %s is proposed to be measured by %s', (dueDate, by) => {
    const plan = buildPlan([...base, goal({ baseline: undefined, dueDate })]);
    const [finding] = findingsOf('GOAL-NOBASE', plan);
    expect(finding && applyFix(plan, finding).items.get(id('goal'))?.fields.baselineBy).toBe(by);
  });

  test('only the priorities beyond the first ones are lowered', () => {
    const plan = buildPlan([...base, ...fourFirst]);
    const [finding] = findingsOf('PRIO-SCATTER', plan, { settings });
    const after = finding && applyFix(plan, finding);
    expect(fourFirst.map((row) => after?.items.get(row.id ?? '')?.fields.priority)).toEqual([
      '1',
      '1',
      '2',
      '2',
    ]);
  });

  test('without periods a date is only asked for', () => {
    const plan = buildPlan([...base, goal({ dueDate: '2040-01-01' })]);
    const header = plan.items.get(plan.id);
    const items = new Map(plan.items);
    if (header !== undefined) {
      items.set(plan.id, { ...header, fields: { title: 'Plan' } });
    }
    expect(findingsOf('GOAL-NODATE', { ...plan, items })).toEqual([]);
  });
});
