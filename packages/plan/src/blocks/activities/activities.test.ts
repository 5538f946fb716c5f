import { describe, expect, test } from 'vitest';
import type { Finding, PlanContext } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { activity, alone, base, withActivities, year } from '../../testing/activities-plan.ts';
import { buildPlan, id, prose, references, type TestRow } from '../../testing/build-plan.ts';
import { applyFix, findingsOf, goal, people } from '../../testing/judge-plan.ts';

const always = activity({ layer: 'base', start: '2027-03-01', end: undefined }, 'always');
const chance = {
  layer: 'moment',
  start: undefined,
  end: undefined,
  guidelines: prose('Only what fits the season'),
  decider: id('ann'),
  fastProcess: [{ id: 'a', order: 'V', value: 'Call Ann' }],
};
const later = { start: '2027-09-01', end: '2027-09-20' };

interface Case {
  readonly code: string;
  readonly when: string;
  readonly rows: readonly TestRow[];
  readonly context?: Partial<PlanContext>;
  readonly structure?: TemplateStructure;
  readonly header?: Readonly<Record<string, FieldValue>>;
  /** Severity, fix, field or block, variant of each finding expected. None: the check is silent. */
  readonly finds?: readonly [severity: Finding['severity'], fix: string, at: string, variant?: string][];
}

const catalogues: PlanContext['catalogues'] = {
  metrics: [],
  channels: [
    { key: 'newsletter', ownership: 'owned', offline: false, retired: false },
    { key: 'google-plus', ownership: 'earned', offline: false, retired: true },
    { key: 'instagram', ownership: 'earned', offline: false, retired: false, restrictedIn: ['RU'] },
  ],
};
const inChannels = (...keys: readonly string[]): FieldValue =>
  keys.map((key, index) => ({ id: key, order: ['V', 'W', 'X'][index] ?? 'Y', value: key }));

const cases: readonly Case[] = [
  { code: 'ACT-NOGOAL', when: 'it serves a goal', rows: [...base, activity()] },
  {
    code: 'ACT-NOGOAL',
    when: 'it serves none and there is one',
    rows: [...base, activity({ goal: undefined })],
    finds: [['warning', 'linkOnlyGoal', 'goal']],
  },
  {
    code: 'ACT-NOGOAL',
    when: 'its goal is gone and there are two',
    rows: [...base, goal({}, 'b'), activity({ goal: { id: id('nowhere') } })],
    finds: [['warning', 'chooseGoal', 'goal']],
  },
  {
    code: 'ACT-NOGOAL',
    when: 'the plan has no goals',
    rows: [activity({ goal: undefined })],
    structure: alone,
  },
  {
    code: 'ACT-NOGOAL',
    when: 'it was cancelled',
    rows: [...base, activity({ goal: undefined, status: 'cancelled' })],
  },

  {
    code: 'ACT-NOOWNER',
    when: 'nobody owns what runs within the window',
    rows: [...base, activity({ owner: undefined })],
    finds: [['error', 'chooseOwner', 'owner']],
  },
  {
    code: 'ACT-NOOWNER',
    when: 'the owner left and it comes later',
    rows: [...base, activity({ ...later, owner: id('bo') })],
    header: year,
    finds: [['warning', 'chooseOwner', 'owner']],
  },
  { code: 'ACT-NOOWNER', when: 'somebody does', rows: [...base, activity()] },

  {
    code: 'ACT-NODATE',
    when: 'no first day',
    rows: [...base, activity({ start: undefined })],
    finds: [['warning', 'setActivityStart', 'start', 'start']],
  },
  {
    code: 'ACT-NODATE',
    when: 'a campaign has no last day',
    rows: [...base, activity({ end: undefined })],
    finds: [['warning', 'setActivityEnd', 'end', 'end']],
  },
  { code: 'ACT-NODATE', when: 'the base has no last day', rows: [...base, always] },
  { code: 'ACT-NODATE', when: 'nobody knows when the chance comes', rows: [...base, activity(chance)] },

  {
    code: 'ACT-DETAIL',
    when: 'it starts within the first month without channel and KPI',
    rows: [...base, activity({ channels: undefined, kpis: undefined })],
    finds: [['error', 'workOutActivity', 'kpis']],
  },
  {
    code: 'ACT-DETAIL',
    when: 'it starts later in the window without budget',
    rows: [...base, activity({ start: '2027-05-01', end: '2027-05-20', budget: undefined })],
    finds: [['warning', 'workOutActivity', 'budget']],
  },
  {
    code: 'ACT-DETAIL',
    when: 'it has been running for long',
    rows: [...base, activity({ layer: 'base', start: '2026-01-01', end: undefined, owner: undefined })],
    finds: [['error', 'workOutActivity', 'owner']],
  },
  { code: 'ACT-DETAIL', when: 'all is filled', rows: [...base, activity()] },
  {
    code: 'ACT-DETAIL',
    when: 'no KPIs in the plan',
    rows: [...people, activity({ kpis: undefined })],
    structure: alone,
  },
  {
    code: 'ACT-DETAIL',
    when: 'it comes after the window',
    rows: [...base, activity({ ...later, owner: undefined })],
    header: year,
  },
  {
    code: 'ACT-DETAIL',
    when: 'it is done',
    rows: [...base, activity({ owner: undefined, status: 'done' })],
  },
  {
    code: 'ACT-DETAIL',
    when: 'the plan is over',
    rows: [...base, activity({ owner: undefined })],
    header: { periodStart: '2026-01-01', periodEnd: '2026-12-31' },
  },

  {
    code: 'ACT-OVERDETAIL',
    when: 'three of four that come later are worked out',
    rows: [
      ...base,
      ...['a', 'b', 'c'].map((name) => activity(later, name)),
      activity({ ...later, budget: undefined }, 'd'),
    ],
    header: year,
    finds: [['hint', 'keepLaterCoarse', 'activities']],
  },
  {
    code: 'ACT-OVERDETAIL',
    when: 'two are',
    rows: [...base, activity(later, 'a'), activity(later, 'b')],
    header: year,
  },

  {
    code: 'ACT-YEAR',
    when: 'nothing is planned after the window but the base',
    rows: [...base, activity(), always],
    header: year,
    finds: [['warning', 'addCoarseActivity', 'activities']],
  },
  {
    code: 'ACT-YEAR',
    when: 'every later quarter has something',
    rows: [
      ...base,
      activity({ start: '2027-06-10', end: '2027-06-12' }, 'a'),
      activity(later, 'b'),
      activity({ start: '2027-11-26', end: undefined }, 'c'),
    ],
    header: year,
  },
  { code: 'ACT-YEAR', when: 'the plan ends with the window', rows: [...base, activity()] },

  {
    code: 'ACT-NOBUDGET',
    when: 'nobody said what it costs',
    rows: [...base, activity({ budget: undefined })],
    finds: [['warning', 'fillBudget', 'budget']],
  },
  { code: 'ACT-NOBUDGET', when: 'it costs nothing', rows: [...base, activity({ budget: 0 })] },
  {
    code: 'ACT-NOBUDGET',
    when: 'a chance has no ceiling',
    rows: [...base, activity({ ...chance, budget: undefined })],
    finds: [['warning', 'setCeiling', 'ceiling']],
  },
  {
    code: 'ACT-NOBUDGET',
    when: 'a chance has a ceiling',
    rows: [...base, activity({ ...chance, budget: undefined, ceiling: 50_000 })],
  },

  {
    code: 'ACT-NOKPI',
    when: 'its KPI is gone',
    rows: [...base, activity({ kpis: references(id('nowhere')) })],
    finds: [['warning', 'chooseKpis', 'kpis']],
  },
  { code: 'ACT-NOKPI', when: 'it has one', rows: [...base, activity()] },
  { code: 'ACT-NOKPI', when: 'the plan has none', rows: [activity({ kpis: undefined })], structure: alone },

  {
    code: 'ACT-DATES',
    when: 'it ends before it starts',
    rows: [...base, activity({ start: '2027-04-10', end: '2027-03-15' })],
    finds: [['error', 'swapDates', 'end', 'reversed']],
  },
  {
    code: 'ACT-DATES',
    when: 'it starts before the plan',
    rows: [...base, activity({ start: '2027-02-15' })],
    finds: [['error', 'moveIntoPlan', 'start', 'early']],
  },
  {
    code: 'ACT-DATES',
    when: 'it ends after the plan',
    rows: [...base, activity({ end: '2027-07-01' })],
    finds: [['error', 'moveIntoPlan', 'end', 'late']],
  },
  {
    code: 'ACT-DATES',
    when: 'the base began before the plan',
    rows: [...base, activity({ layer: 'base', start: '2026-01-01', end: undefined })],
  },
  { code: 'ACT-DATES', when: 'it lies within the plan', rows: [...base, activity()] },

  ...(['start', 'end', 'goal', 'means'] as const).map(
    (field): Case => ({
      code: 'CAMP-INCOMPLETE',
      when: `a campaign lacks its ${field}`,
      rows: [...base, activity({ [field]: undefined })],
      finds: [['error', 'completeCampaign', field, field]],
    }),
  ),
  { code: 'CAMP-INCOMPLETE', when: 'it lacks nothing', rows: [...base, activity()] },
  {
    code: 'CAMP-INCOMPLETE',
    when: 'the base has no means',
    rows: [...base, activity({ layer: 'base', means: undefined })],
  },

  {
    code: 'CAMP-NOAFTER',
    when: 'nothing follows a campaign',
    rows: [...base, activity({ afterCampaign: undefined })],
    finds: [['hint', 'planAfter', 'afterCampaign']],
  },
  { code: 'CAMP-NOAFTER', when: 'something does', rows: [...base, activity()] },

  {
    code: 'BASE-EMPTY',
    when: 'there are only campaigns',
    rows: [...base, activity()],
    finds: [['warning', 'addBaseActivity', 'activities']],
  },
  {
    code: 'BASE-EMPTY',
    when: 'what ran all the time is cancelled',
    rows: [...base, activity({ layer: 'base', status: 'cancelled' }, 'always')],
    finds: [['warning', 'addBaseActivity', 'activities']],
  },
  { code: 'BASE-EMPTY', when: 'something runs all the time', rows: [...base, activity(), always] },

  ...(['guidelines', 'decider', 'fastProcess'] as const).map(
    (field): Case => ({
      code: 'MOMENT-INCOMPLETE',
      when: `rules for a chance lack ${field}`,
      rows: [...base, activity({ ...chance, [field]: undefined })],
      finds: [['warning', 'completeMoment', field, field]],
    }),
  ),
  { code: 'MOMENT-INCOMPLETE', when: 'they lack nothing', rows: [...base, activity(chance)] },

  {
    code: 'PRIO-SCATTER',
    when: 'two of four activities come first',
    rows: [
      ...base,
      ...['1', '1', '2', '3'].map((priority, index) => activity({ priority }, `p${String(index)}`)),
    ],
    finds: [['warning', 'keepFirstActivities', 'activities', 'activities']],
  },
  { code: 'PRIO-SCATTER', when: 'the only one comes first', rows: [...base, activity({ priority: '1' })] },

  {
    code: 'CHAN-RETIRED',
    when: 'a channel no longer exists',
    rows: [...base, activity({ channels: inChannels('newsletter', 'google-plus') })],
    context: { catalogues },
    finds: [['warning', 'dropChannel', 'channels', 'retired']],
  },
  {
    code: 'CHAN-RETIRED',
    when: 'the only channel is forbidden where the client is',
    rows: [...base, activity({ channels: inChannels('instagram') })],
    context: { catalogues, country: 'RU' },
    finds: [['warning', 'dropChannel', 'channels', 'restricted']],
  },
  {
    code: 'CHAN-RETIRED',
    when: 'the same channel elsewhere',
    rows: [...base, activity({ channels: inChannels('instagram') })],
    context: { catalogues, country: 'KZ' },
  },
  {
    code: 'CHAN-RETIRED',
    when: 'the catalogue is not at hand',
    rows: [...base, activity({ channels: inChannels('google-plus') })],
  },
];

describe('checks about activities', () => {
  test.each(cases)('$code when $when', ({ code, rows, context, finds = [], ...rest }) => {
    const plan = buildPlan(rows, {
      structure: rest.structure ?? withActivities,
      ...(rest.header === undefined ? {} : { header: rest.header }),
    });
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
      const left = findingsOf(code, applyFix(plan, finding), context);
      expect(left.some((one) => one.id === finding.id && one.params.count === finding.params.count)).toBe(
        finding.fix.kind === 'goto',
      );
    }
  });

  test('the first quarter without anything gets a coarse activity on its first day', () => {
    const plan = buildPlan([...base, activity()], { structure: withActivities, header: year });
    const [finding] = findingsOf('ACT-YEAR', plan);
    expect(finding?.params).toEqual({ count: 3, fromMonth: '2027-06' });
    const added = finding && [...applyFix(plan, finding).items.values()].at(-1);
    expect(added?.fields).toEqual({
      layer: 'periodic',
      detail: 'coarse',
      status: 'planned',
      start: '2027-06-08',
    });
  });
});
