import { describe, expect, test } from 'vitest';
import { evaluate, type Finding, type PlanContext } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateSettings } from '../../template/template-structure.ts';
import { buildPlan, documentId, id, type TestRow } from '../../testing/build-plan.ts';
import { figures, figuresContext, figuresStructure } from '../../testing/figures-plan.ts';
import { applyFix, findingsOf, today } from '../../testing/judge-plan.ts';
import { singleRowId } from '../derived-rows.ts';

function line(name: string, fields: Readonly<Record<string, FieldValue>>): TestRow {
  return { id: id(name), collection: 'budgetLines', fields: { label: name, ...fields } };
}

const search = line('search', {
  channel: 'searchAds',
  plan: figures({ '2027-03': '400000', '2027-04': '600000', '2027-05': '500000' }),
  actual: figures({ '2027-03': '450000', '2027-04': '600000' }),
  committed: 120_000,
  estimateLow: 800_000,
  estimateLikely: 1_000_000,
  estimateHigh: 1_500_000,
});
const trial = line('trial', { isExperiment: true, plan: figures({ '2027-04': '375000' }) });
const settingsRow = (fields: Readonly<Record<string, FieldValue>>): TestRow => ({
  id: singleRowId(documentId, 'budget', 'budgetSettings'),
  collection: 'budgetSettings',
  block: 'budget',
  fields,
});
const activity = (fields: Readonly<Record<string, FieldValue>>): TestRow => ({
  id: id('spring'),
  collection: 'activities',
  fields: { title: 'Spring', ...fields },
});

const channel = { ownership: 'earned', offline: false, retired: false } as const;
const catalogues: NonNullable<PlanContext['catalogues']> = {
  metrics: [],
  channels: [
    { ...channel, key: 'searchAds' },
    { ...channel, key: 'google-plus', retired: true },
    { ...channel, key: 'instagram', restrictedIn: ['RU'] },
  ],
};

const planWith = (rows: readonly TestRow[], settings: Partial<TemplateSettings> = {}) =>
  buildPlan(rows, { structure: figuresStructure, settings });
const computedOf = (rows: readonly TestRow[], key: string) =>
  evaluate(planWith(rows), { today, ...figuresContext }).computed.get(key);

describe('computed values', () => {
  test('of a line', () => {
    expect(computedOf([search, trial], id('search'))).toEqual({
      total: '1500000',
      actualTotal: '1050000',
      share: '0.8',
      planToDate: '1000000',
      variance: '50000',
      varianceShare: '0.05',
      forecast: '1550000',
      expected: '1050000',
      deviation: '116666.6666666666666666666666666667',
      overCommitted: null,
    });
  });

  test.each<[committed: number, over: string | null]>([
    [374_999, null],
    [375_000, null],
    [375_001, '1'],
  ])('of a line of 3,750.00: %s committed is %s above plan', (committed, over) => {
    const row = line('trial', { plan: figures({ '2027-04': '375000' }), committed });
    const values = evaluate(planWith([row]), { today }).computed;
    expect(values.get(id('trial'))?.overCommitted).toBe(over);
    expect(values.get('block:budget')?.overCommitted).toBe(over ?? '0');
  });

  test('what is committed of a line without a plan is above it; what one line has left does not pay for another', () => {
    const rows = [search, line('unplanned', { committed: 500 })];
    expect(computedOf(rows, id('unplanned'))?.overCommitted).toBe('500');
    expect(computedOf(rows, 'block:budget')?.overCommitted).toBe('500');
  });

  test('of the whole budget', () => {
    const settings = settingsRow({ targetCost: 2_000_000, contingency: '0.05' });
    expect(computedOf([search, trial, settings], 'block:budget')).toEqual({
      plannedTotal: '1875000',
      agreedCost: null,
      spentTotal: '1050000',
      committedTotal: '120000',
      overCommitted: '0',
      plannedByMonth: { '2027-03': '400000', '2027-04': '975000', '2027-05': '500000' },
      plannedByQuarter: { '2027-Q1': '400000', '2027-Q2': '1475000' },
      plannedByYear: { '2027': '1875000' },
      spentByMonth: { '2027-03': '450000', '2027-04': '600000' },
      spentByQuarter: { '2027-Q1': '450000', '2027-Q2': '600000' },
      spentByYear: { '2027': '1050000' },
      channelShares: { searchAds: '0.8' },
      experimentShare: '0.2',
      planToDate: '1375000',
      variance: '-325000',
      varianceShare: '-0.2363636363636363636363636363636364',
      forecast: '1550000',
      expected: '1050000',
      deviation: '116666.6666666666666666666666666667',
      contingencyAmount: '93750',
      overTarget: '-125000',
      resourceTotal: null,
    });
  });

  test('of an empty budget are no values, not zeros', () => {
    const values = Object.values(computedOf([], 'block:budget') ?? {});
    expect(values.every((value) => value === null || Object.keys(Object(value)).length === 0)).toBe(true);
  });

  test('of resources: what they cost, by their internal rate', () => {
    const person: TestRow = {
      id: id('copy'),
      collection: 'resources',
      fields: { name: 'Copy', rate: 8_500, quantity: figures({ '2027-03': '7.5', '2027-04': '2' }) },
    };
    expect(computedOf([person], id('copy'))).toEqual({ quantityTotal: '9.5', cost: '80750' });
    expect(computedOf([person], 'block:budget')?.resourceTotal).toBe('80750');
  });
});

interface Case {
  readonly code: string;
  readonly when: string;
  readonly rows: readonly TestRow[];
  readonly context?: Partial<PlanContext>;
  readonly settings?: Partial<TemplateSettings>;
  readonly finds?: readonly [severity: Finding['severity'], fix: string, at: string, variant?: string][];
}

const cases: readonly Case[] = [
  {
    code: 'BUD-EXP20',
    when: 'less than a fifth is for experiments',
    rows: [search, line('trial', { isExperiment: true, plan: figures({ '2027-04': '374999' }) })],
    finds: [['warning', 'planExperiment', 'budget']],
  },
  { code: 'BUD-EXP20', when: 'a fifth is', rows: [search, trial] },
  { code: 'BUD-EXP20', when: 'nothing is planned', rows: [line('empty', {})] },
  { code: 'BUD-EXP20', when: 'the agency says nothing', rows: [search], context: {} },

  {
    code: 'BUD-MISMATCH',
    when: 'activity and lines say different amounts',
    rows: [
      activity({ budget: 100 }),
      line('a', { activity: { id: id('spring') }, plan: figures({ '2027-03': '99' }) }),
    ],
    finds: [['warning', 'takeSumOfLines', 'budget', 'differs']],
  },
  {
    code: 'BUD-MISMATCH',
    when: 'no line pays for an activity',
    rows: [activity({ budget: 100 }), search],
    finds: [['warning', 'addLineForActivity', 'budget', 'none']],
  },
  {
    code: 'BUD-MISMATCH',
    when: 'they agree',
    rows: [
      activity({ budget: 99 }),
      line('a', { activity: { id: id('spring') }, plan: figures({ '2027-03': '99' }) }),
    ],
  },
  {
    code: 'BUD-MISMATCH',
    when: 'it is cancelled',
    rows: [activity({ budget: 100, status: 'cancelled' }), search],
  },
  { code: 'BUD-MISMATCH', when: 'the budget is not begun', rows: [activity({ budget: 100 })] },
  { code: 'BUD-MISMATCH', when: 'an activity costs nothing', rows: [activity({ budget: 0 }), search] },
  { code: 'BUD-MISMATCH', when: 'an activity has no budget', rows: [activity({}), search] },

  { code: 'BUD-NOTARGET', when: 'the template does not ask', rows: [search] },
  {
    code: 'BUD-NOTARGET',
    when: 'the template asks',
    rows: [search],
    settings: { checks: { 'BUD-NOTARGET': 'warning' } },
    finds: [['warning', 'setTargetCost', 'targetCost']],
  },
  {
    code: 'BUD-NOTARGET',
    when: 'there is a ceiling',
    rows: [settingsRow({ targetCost: 1 })],
    settings: { checks: { 'BUD-NOTARGET': 'warning' } },
  },

  {
    code: 'BUD-OVERTARGET',
    when: 'a cent over',
    rows: [search, settingsRow({ targetCost: 1_499_999 })],
    finds: [['error', 'lowerCosts', 'budget']],
  },
  { code: 'BUD-OVERTARGET', when: 'just within', rows: [search, settingsRow({ targetCost: 1_500_000 })] },
  { code: 'BUD-OVERTARGET', when: 'no ceiling', rows: [search] },

  {
    code: 'BUD-NOIMPACT',
    when: 'two lines of a channel say nothing',
    rows: [search, line('more', { channel: 'searchAds', plan: figures({ '2027-03': '1' }) })],
    finds: [['warning', 'sayImpact', 'expectedImpact']],
  },
  {
    code: 'BUD-NOIMPACT',
    when: 'one of them does',
    rows: [search, line('more', { channel: 'searchAds', expectedImpact: '40 leads' })],
  },
  { code: 'BUD-NOIMPACT', when: 'no money goes there', rows: [line('free', { channel: 'seo' })] },

  {
    code: 'BUD-VARIANCE',
    when: 'far more was spent',
    rows: [line('a', { plan: figures({ '2027-03': '100' }), actual: figures({ '2027-03': '111' }) })],
    finds: [['warning', 'explainVariance', 'note', 'over']],
  },
  {
    code: 'BUD-VARIANCE',
    when: 'far less was spent',
    rows: [line('a', { plan: figures({ '2027-03': '100' }), actual: figures({ '2027-03': '89' }) })],
    finds: [['warning', 'explainVariance', 'note', 'under']],
  },
  {
    code: 'BUD-VARIANCE',
    when: 'a note says why',
    rows: [
      line('a', { plan: figures({ '2027-03': '100' }), actual: figures({ '2027-03': '150' }), note: 'Rush' }),
    ],
  },
  { code: 'BUD-VARIANCE', when: 'it is near enough', rows: [search] },
  { code: 'BUD-VARIANCE', when: 'nothing was spent yet', rows: [trial] },

  {
    code: 'CHAN-RETIRED',
    when: 'a line pays for a channel that no longer exists',
    rows: [line('old', { channel: 'google-plus' }), search],
    context: { catalogues },
    finds: [['warning', 'dropChannel', 'channel', 'lineRetired']],
  },
  {
    code: 'CHAN-RETIRED',
    when: 'a line pays for a channel that is forbidden where the client is',
    rows: [line('banned', { channel: 'instagram' })],
    context: { catalogues, country: 'RU' },
    finds: [['warning', 'dropChannel', 'channel', 'lineRestricted']],
  },
  {
    code: 'CHAN-RETIRED',
    when: 'the same channel elsewhere',
    rows: [line('banned', { channel: 'instagram' }), trial],
    context: { catalogues, country: 'KZ' },
  },
  {
    code: 'CHAN-RETIRED',
    when: 'the catalogue is not at hand',
    rows: [line('old', { channel: 'google-plus' })],
    context: {},
  },
];

describe('checks', () => {
  test.each(cases)('$code: $when', ({ code, rows, context = figuresContext, settings = {}, finds = [] }) => {
    const found = findingsOf(code, planWith(rows, settings), context);
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
    ({ code, rows, context = figuresContext, settings = {} }) => {
      const plan = planWith(rows, settings);
      const [finding] = findingsOf(code, plan, context);
      const left = finding?.fix.kind === 'change' ? findingsOf(code, applyFix(plan, finding), context) : [];
      expect(left).toEqual([]);
    },
  );

  test('a line for an activity spreads its budget over its months, to the cent', () => {
    const plan = planWith([
      activity({ budget: 100, start: '2027-03-10', end: '2027-05-20' }),
      line('other', {}),
    ]);
    const [finding] = findingsOf('BUD-MISMATCH', plan);
    const after = finding && applyFix(plan, finding);
    const added = [...(after?.items.values() ?? [])].find(
      ({ collection, fields }) => collection === 'budgetLines' && fields.activity !== undefined,
    );
    expect(added?.fields).toEqual({
      label: 'Spring',
      activity: { id: id('spring') },
      plan: figures({ '2027-03': '34', '2027-04': '33', '2027-05': '33' }),
    });
  });
});
