import { promptRowId, singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import { createDocument, type Item, type PlanDocument } from '@kader/plan/document';
import type { PlanContext } from '@kader/plan/evaluate';
import type { FieldValue } from '@kader/plan/fields';
import { type Frame, frameKeys, type Locale, type TemplateStructure } from '@kader/plan/template';
import type { Catalogues, DecisionEntry, PersonCandidate } from '../plan/plan-data.ts';
import type { PersonEntry } from '../store/transport.ts';
import { planId, prose, references, type TestRow, testId } from './example-ids.ts';
import { figureRows } from './figure-rows.ts';
import { meansRows } from './means-rows.ts';
import { scenarioRows } from './scenario-rows.ts';
import { situationRows } from './situation-rows.ts';
import { steeringRows } from './steering-rows.ts';
import { strategyRows } from './strategy-rows.ts';
import { tacticsRows } from './tactics-rows.ts';

export { planId, prose, type TestRow, testId } from './example-ids.ts';

/** Every block type, in the shape of the four-step template, and one that this version does not know. */
export const exampleStructure: TemplateStructure = {
  key: 'example',
  version: 1,
  kind: 'plan',
  settings: { smartA: 'accepted', detailWindowDays: 90, approval: 'optional' },
  starterItems: [],
  sections: [
    {
      key: 'audit',
      sostac: 'situation',
      blocks: [{ key: 'audit', type: 'audit', settings: { auditColumns: 'origin' } }],
    },
    { key: 'swot', sostac: 'situation', blocks: [{ key: 'swot', type: 'swot' }] },
    { key: 'competitors', sostac: 'situation', blocks: [{ key: 'competitors', type: 'competitors' }] },
    { key: 'audiences', sostac: 'situation', blocks: [{ key: 'audiences', type: 'audiences' }] },
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
              { key: 'shop', scale: 'scope', ring: 'beyond' },
              { key: 'work', scale: 'delivery' },
            ],
          },
        },
      ],
    },
    { key: 'frame', sostac: 'strategy', blocks: [{ key: 'pyramid', type: 'strategyPyramid' }] },
    { key: 'brand', sostac: 'strategy', blocks: [{ key: 'sheet', type: 'positioning' }] },
    { key: 'funnel', sostac: 'strategy', blocks: [{ key: 'funnel', type: 'funnel' }] },
    { key: 'sales', sostac: 'tactics', blocks: [{ key: 'journey', type: 'journey' }] },
    { key: 'channels', sostac: 'tactics', blocks: [{ key: 'channels', type: 'channels' }] },
    { key: 'content', sostac: 'tactics', blocks: [{ key: 'content', type: 'content' }] },
    { key: 'activities', sostac: 'tactics', blocks: [{ key: 'activities', type: 'activities' }] },
    { key: 'experiments', sostac: 'action', blocks: [{ key: 'experiments', type: 'experiments' }] },
    { key: 'budget', sostac: 'action', blocks: [{ key: 'budget', type: 'budget' }] },
    {
      key: 'scenarios',
      sostac: 'action',
      blocks: [
        { key: 'goalExtract', type: 'goalExtract' },
        { key: 'scenarios', type: 'scenarios' },
      ],
    },
    { key: 'technology', sostac: 'action', blocks: [{ key: 'technology', type: 'technology' }] },
    { key: 'kpis', sostac: 'control', blocks: [{ key: 'kpis', type: 'kpis' }] },
    { key: 'team', sostac: 'action', blocks: [{ key: 'team', type: 'team' }] },
    { key: 'milestones', sostac: 'control', blocks: [{ key: 'milestones', type: 'milestones' }] },
    {
      key: 'risks',
      sostac: 'control',
      blocks: [
        { key: 'risks', type: 'risks' },
        { key: 'decisions', type: 'decisions' },
      ],
    },
    { key: 'follow', sostac: 'control', blocks: [{ key: 'follow', type: 'followUp' }] },
    {
      key: 'approval',
      blocks: [{ key: 'approval', type: 'approval', settings: { rule: 'all', dueDays: 10 } }],
    },
  ],
};

/** The same document with only one or a few of its sections: less to draw, so tests of one block are quicker. */
export function onlySection(document: PlanDocument, ...keys: readonly string[]): PlanDocument {
  const sections = document.structure.sections.filter(({ key }) => keys.includes(key));
  return { ...document, structure: { ...document.structure, sections } };
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
      ...situationRows,
      ...strategyRows,
      ...meansRows,
      ...tacticsRows,
      ...figureRows,
      ...steeringRows,
      ...scenarioRows,
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
export function keyFrame(locale: Locale, structure: TemplateStructure = exampleStructure): Frame {
  return {
    locale,
    words: Object.fromEntries(frameKeys(structure).map((key) => [key, `<${key}>`])),
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
      key: 'customer-acquisition-cost',
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
  names: {
    followers: 'Followers',
    leads: 'Leads',
    'customer-acquisition-cost': 'Cost per customer',
    'repeat-rate': 'Repeat rate',
  },
  shorts: {
    followers: 'Followers',
    leads: 'Leads',
    'customer-acquisition-cost': 'CAC',
    'repeat-rate': 'Repeat',
  },
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
    detailWindow: null,
    detailWindowDays: 90,
    experimentShareMin: '0.2',
    deviationPct: '0.1',
    gapPct: '0.05',
    maxTopPriorityGoals: 3,
    paidShareMax: '0.9',
    maxTrafficTimes: 3,
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
