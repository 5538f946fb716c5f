import { kpiNoteId, promptRowId, reconciliationId, singleRowId } from '@kader/plan/blocks';
import { deriveId, orderAt } from '@kader/plan/canonical';
import { createDocument, type Item, type PlanDocument } from '@kader/plan/document';
import type { PlanContext } from '@kader/plan/evaluate';
import { type FieldValue, seriesEntry } from '@kader/plan/fields';
import { type Frame, frameKeys, type Locale, type TemplateStructure } from '@kader/plan/template';
import type { Catalogues, DecisionEntry, PersonCandidate } from '../plan/plan-data.ts';
import type { PersonEntry } from '../store/transport.ts';
import { tacticsRows } from './tactics-rows.ts';

export const planId = '0190bbbb-0000-7000-8000-000000000001';

/** An id for tests by a readable name. */
export function testId(name: string): string {
  return deriveId(planId, 'test', name);
}

/** Every block type, in the shape of the four-step template, and one that this version does not know. */
export const exampleStructure: TemplateStructure = {
  key: 'example',
  version: 1,
  kind: 'plan',
  settings: { smartA: 'accepted', detailWindowDays: 90, approval: 'optional' },
  starterItems: [],
  sections: [
    { key: 'goals', sostac: 'objectives', blocks: [{ key: 'goals', type: 'goals' }] },
    {
      key: 'strategy',
      sostac: 'strategy',
      blocks: [
        {
          key: 'route',
          type: 'guidedText',
          settings: { prompts: [{ key: 'way', required: true }, { key: 'means' }], strategicLines: true },
        },
      ],
    },
    {
      key: 'choices',
      sostac: 'strategy',
      blocks: [
        {
          key: 'choices',
          type: 'questionSet',
          settings: {
            prompts: [
              { key: 'social', required: true },
              { key: 'traffic', scale: 'trafficBalance' },
              { key: 'shop', scale: 'scope' },
              { key: 'work', scale: 'delivery' },
            ],
          },
        },
      ],
    },
    { key: 'brand', sostac: 'strategy', blocks: [{ key: 'sheet', type: 'positioning' }] },
    { key: 'funnel', sostac: 'strategy', blocks: [{ key: 'funnel', type: 'funnel' }] },
    { key: 'activities', sostac: 'tactics', blocks: [{ key: 'activities', type: 'activities' }] },
    { key: 'experiments', sostac: 'action', blocks: [{ key: 'experiments', type: 'experiments' }] },
    { key: 'budget', sostac: 'action', blocks: [{ key: 'budget', type: 'budget' }] },
    { key: 'kpis', sostac: 'control', blocks: [{ key: 'kpis', type: 'kpis' }] },
    { key: 'follow', sostac: 'control', blocks: [{ key: 'follow', type: 'followUp' }] },
    {
      key: 'approval',
      blocks: [{ key: 'approval', type: 'approval', settings: { rule: 'all', dueDays: 10 } }],
    },
  ],
};

/** The same document with only one of its sections: less to draw, so tests of one block are quicker. */
export function onlySection(document: PlanDocument, section: string): PlanDocument {
  const sections = document.structure.sections.filter(({ key }) => key === section);
  return { ...document, structure: { ...document.structure, sections } };
}

export interface TestRow extends Partial<Pick<Item, 'id' | 'block' | 'removed' | 'parent'>> {
  readonly collection: string;
  readonly fields?: Readonly<Record<string, FieldValue>>;
}

/** A document of the example structure with these rows, in this order. */
export function planOf(
  rows: readonly TestRow[],
  header: Readonly<Record<string, FieldValue>> = {},
): PlanDocument {
  const empty = createDocument({
    id: planId,
    structure: exampleStructure,
    header: {
      title: 'Summer of repairs',
      locale: 'en',
      currency: 'EUR',
      periodStart: '2027-03-01',
      periodEnd: '2027-12-31',
      ...header,
    },
  });
  const items = new Map(empty.items);
  for (const [index, row] of rows.entries()) {
    const item: Item = {
      id: testId(String(index)),
      order: orderAt(index),
      fields: {},
      revisions: {},
      ...row,
    };
    items.set(item.id, item);
  }
  return { ...empty, items };
}

/** Rich text of one paragraph per line. */
export function prose(...lines: readonly string[]): FieldValue {
  return {
    type: 'doc',
    content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

/** A list of references in this order. */
function references(...ids: readonly string[]): FieldValue {
  return ids.map((id, index) => ({ id, order: orderAt(index), value: { id } }));
}

export const people: readonly PersonEntry[] = [
  { id: testId('ines'), name: 'Ines Vlaar', kind: 'member' },
  { id: testId('ola'), name: 'Ola Nyberg', kind: 'client' },
];

export const candidates: readonly PersonCandidate[] = [
  { id: testId('ines'), userId: 'u-ines', name: 'Ines Vlaar', kind: 'member' },
  { id: testId('ravi'), userId: 'u-ravi', name: 'Ravi Santoro', kind: 'member' },
  { id: testId('marta'), userId: 'u-marta', name: 'Marta Wilk', kind: 'client' },
];

const peopleRows: readonly TestRow[] = people.map(({ id, kind }) => ({
  id,
  collection: 'people',
  fields: { kind },
}));

/** Choices on every scale, a positioning, a funnel of four stages with what its customers bring. */
export const strategyRows: readonly TestRow[] = [
  {
    id: promptRowId(planId, 'choices', 'traffic'),
    collection: 'questions',
    block: 'choices',
    fields: {
      trafficBalance: 'mostlyOrganic',
      answer: prose('Repairs are searched for, not advertised.'),
      decidedBy: testId('ola'),
      decidedOn: '2027-02-20',
    },
  },
  {
    id: promptRowId(planId, 'choices', 'shop'),
    collection: 'questions',
    block: 'choices',
    fields: { status: 'undecided' },
  },
  {
    id: testId('ownQuestion'),
    collection: 'ownQuestions',
    block: 'choices',
    fields: { question: 'Do we repair other brands?', scale: 'delivery', delivery: 'mix' },
  },
  {
    id: singleRowId(planId, 'sheet', 'positioning'),
    collection: 'positioning',
    block: 'sheet',
    fields: {
      usp: 'Repaired while you wait',
      benefit: 'You cycle home again the same day',
      proof: [{ id: 'wait', order: orderAt(0), value: 'Nine in ten within the hour' }],
      pricePolicy: 'premium',
    },
  },
  {
    id: testId('point'),
    collection: 'positioningOther',
    block: 'sheet',
    fields: { label: 'Location', text: 'Three workshops by the station' },
  },
  ...(
    [
      ['Reach', { volume: '40000', counts: 'visitors of the site' }],
      ['Engage', { rate: '0.06', benchmarkRate: '0.08', stageMessage: 'See what it costs first' }],
      ['Convert', { rate: '0.12' }],
      ['Loyal', { rate: '0.25' }],
    ] as const
  ).map(([name, fields]) => ({
    id: testId(`stage ${name}`),
    collection: 'funnelStages',
    fields: { name, ...fields },
  })),
  {
    id: singleRowId(planId, 'funnel', 'funnelEconomics'),
    collection: 'funnelEconomics',
    block: 'funnel',
    fields: {
      stageSet: 'reachLoyal',
      aov: 6000,
      ordersPerCustomerYear: '1.5',
      grossMargin: '0.45',
      maxContactsPerMonth: '2',
      optOutEasy: true,
    },
  },
];

/** A stored series of these figures by month `YYYY-MM`. */
export function figures(byMonth: Readonly<Record<string, string>>): FieldValue {
  return Object.entries(byMonth).map(([month, figure]) => seriesEntry(month, figure));
}

/** Two lines of a budget with a frame and a resource, a KPI with a note, a month compared, and something in each list of follow-up. */
const figureRows: readonly TestRow[] = [
  {
    id: testId('search'),
    collection: 'budgetLines',
    fields: {
      label: 'Search ads for repairs',
      channel: 'searchAds',
      costType: 'media',
      plan: figures({ '2027-03': '120000', '2027-04': '180050', '2027-05': '90000' }),
      actual: figures({ '2027-03': '131000' }),
      estimateLow: 300_000,
      estimateLikely: 390_000,
      estimateHigh: 500_000,
      expectedImpact: '60 bookings',
    },
  },
  {
    id: testId('trial'),
    collection: 'budgetLines',
    fields: { label: 'Trial with short films', isExperiment: true, plan: figures({ '2027-04': '50000' }) },
  },
  {
    id: singleRowId(planId, 'budget', 'budgetSettings'),
    collection: 'budgetSettings',
    block: 'budget',
    fields: { targetCost: 500_000, vatMode: 'excl', contingency: '0.05' },
  },
  {
    id: testId('copywriter'),
    collection: 'resources',
    fields: {
      name: 'Copywriter',
      kind: 'person',
      unit: 'hours',
      rate: 8_500,
      quantity: figures({ '2027-03': '7.5' }),
    },
  },
  {
    id: testId('leads'),
    collection: 'kpis',
    fields: {
      name: 'Bookings through the site',
      metric: 'leads',
      unit: 'count',
      direction: 'up',
      aggregation: 'sum',
      goal: { id: testId('bookings') },
      dataSource: 'Booking system',
      target: figures({ '2027-03': '150', '2027-04': '160' }),
      actual: figures({ '2027-03': '120' }),
    },
  },
  {
    id: kpiNoteId(planId, testId('leads'), '2027-03'),
    collection: 'kpiNotes',
    parent: testId('leads'),
    fields: { month: '2027-03', note: 'The form was down for a week', cause: 'An update of the site' },
  },
  {
    id: reconciliationId(planId, '2027-03'),
    collection: 'reconciliation',
    fields: { month: '2027-03', analyticsOrders: '276', salesOrders: '300' },
  },
  {
    id: testId('review'),
    collection: 'meetings',
    fields: {
      name: 'Monthly review',
      frequency: 'monthly',
      firstDate: '2027-03-31',
      attendees: references(testId('ines'), testId('ola')),
      agenda: 'Figures, deviations, what we change',
    },
  },
  {
    id: testId('monthlyReport'),
    collection: 'reports',
    fields: { name: 'Report for the owner', frequency: 'quarterly', firstDate: '2027-04-05' },
  },
  {
    id: testId('rule'),
    collection: 'adjustmentRules',
    fields: {
      kpi: { id: testId('leads') },
      condition: 'below',
      deviation: '0.15',
      action: 'Move a fifth of the ad budget',
      owner: testId('ines'),
    },
  },
  {
    id: testId('criterion'),
    collection: 'evaluationCriteria',
    fields: { criterion: 'One in three bookings comes through the site' },
  },
  {
    id: testId('control'),
    collection: 'qualityControls',
    fields: { what: 'The form works on a phone', frequency: 'weekly', firstDate: '2027-03-01' },
  },
  {
    id: testId('message'),
    collection: 'communications',
    fields: { audience: 'Shop staff', message: 'What runs this month' },
  },
];

/** Two goals, a half answered strategy with a line, a statement: something in every block. */
export function filledPlan(header: Readonly<Record<string, FieldValue>> = {}): PlanDocument {
  return planOf(
    [
      ...peopleRows,
      {
        id: testId('growth'),
        collection: 'businessGoals',
        fields: { title: 'Earn half of the turnover with service', nature: 'financial' },
      },
      {
        id: testId('bookings'),
        collection: 'goals',
        fields: {
          title: 'More repairs booked through the site',
          businessGoal: { id: testId('growth') },
          metric: 'leads',
          unit: 'count',
          unitLabel: 'a month',
          direction: 'up',
          baseline: '140',
          baselineDate: '2027-02-01',
          target: '220',
          dueDate: '2027-09-30',
          owner: testId('ines'),
          department: 'sales',
          funnelStage: 'convert',
          acceptedBy: testId('ola'),
          acceptedOn: '2027-02-20',
          priority: '1',
        },
      },
      {
        id: testId('return'),
        collection: 'goals',
        fields: {
          title: 'Customers come back within the year',
          unit: 'percent',
          baseline: '0.31',
          target: '0.4',
        },
      },
      {
        id: testId('line'),
        collection: 'strategicLines',
        block: 'route',
        fields: {
          line: 'Repair first, sell second',
          why: prose('Seven in ten visitors look for a repair.'),
          goals: references(testId('bookings')),
        },
      },
      {
        id: promptRowId(planId, 'route', 'way'),
        collection: 'answers',
        block: 'route',
        fields: {
          answer: prose('We show what a repair costs before anybody asks.', 'And we keep that promise.'),
        },
      },
      {
        id: singleRowId(planId, 'route', 'textBasis'),
        collection: 'textBasis',
        block: 'route',
        fields: { basedOn: references(testId('bookings'), testId('return')) },
      },
      ...strategyRows,
      ...tacticsRows(testId),
      ...figureRows,
      {
        id: singleRowId(planId, 'approval', 'approvalStatement'),
        collection: 'approvalStatement',
        block: 'approval',
        fields: { statement: 'We agree to this plan.' },
      },
    ],
    header,
  );
}

/** A frame in which every word says its own key. */
export function keyFrame(locale: Locale): Frame {
  return {
    locale,
    words: Object.fromEntries(frameKeys(exampleStructure).map((key) => [key, `<${key}>`])),
    fallbacks: {},
  };
}

const metrics: Catalogues['metrics'] = {
  entries: [
    {
      key: 'followers',
      unit: 'count',
      aggregation: 'last',
      direction: 'up',
      stage: 'reach',
      vanity: true,
      financial: false,
    },
    {
      key: 'leads',
      unit: 'count',
      aggregation: 'sum',
      direction: 'up',
      stage: 'act',
      vanity: false,
      financial: false,
    },
    {
      key: 'cac',
      unit: 'money',
      aggregation: 'recompute',
      direction: 'down',
      stage: 'convert',
      vanity: false,
      financial: true,
    },
    {
      key: 'repeat-rate',
      unit: 'percent',
      aggregation: 'recompute',
      direction: 'up',
      stage: 'engage',
      vanity: false,
      financial: false,
    },
  ],
  names: { followers: 'Followers', leads: 'Leads', cac: 'Cost per customer', 'repeat-rate': 'Repeat rate' },
  shorts: { followers: 'Followers', leads: 'Leads', cac: 'CAC', 'repeat-rate': 'Repeat' },
};

const channels: Catalogues['channels'] = {
  entries: [
    { key: 'newsletter', ownership: 'owned', offline: false, retired: false },
    { key: 'organic-search', ownership: 'earned', offline: false, retired: false },
    { key: 'search-ads', ownership: 'paid', offline: false, retired: false },
    { key: 'print', ownership: 'paid', offline: true, retired: false },
    { key: 'google-plus', ownership: 'earned', offline: false, retired: true },
  ],
  names: {
    newsletter: 'Newsletter',
    'organic-search': 'Organic search',
    'search-ads': 'Search advertising',
    print: 'Print',
    'google-plus': 'Google+',
  },
  shorts: {
    newsletter: 'Newsletter',
    'organic-search': 'SEO',
    'search-ads': 'SEA',
    print: 'Print',
    'google-plus': 'Google+',
  },
};

export const catalogues: Catalogues = { metrics, channels };

export const context: PlanContext = {
  today: '2027-03-05',
  catalogues: { metrics: metrics.entries, channels: channels.entries },
  settings: {
    detailWindowDays: 90,
    experimentShareMin: '0.2',
    deviationPct: '0.1',
    gapPct: '0.05',
    maxTopPriorityGoals: 3,
  },
  approvers: [{ userId: 'u-marta' }],
};

export const decision: DecisionEntry = {
  version: 1,
  name: 'Ola Nyberg',
  role: 'Director',
  kind: 'approve',
  note: 'Go ahead.',
  at: '2027-02-24T13:20:00Z',
  timeZone: 'Europe/Amsterdam',
  locale: 'en',
  hash: 'a3f1'.repeat(16),
};
