import type { OpenPlanAnswer } from '@kader/api/types';
import { deriveId, orderAt } from '@kader/plan/canonical';
import { createDocument, documentToJson, type Item } from '@kader/plan/document';
import { frameKeys, type TemplateStructure } from '@kader/plan/template';

const planId = '0190dddd-0000-7000-8000-000000000001';

const structure: TemplateStructure = {
  key: 'small',
  version: 3,
  kind: 'plan',
  settings: { smartA: 'accepted', detailWindowDays: 90, approval: 'optional' },
  starterItems: [],
  sections: [
    { key: 'goals', sostac: 'objectives', blocks: [{ key: 'goals', type: 'goals' }] },
    { key: 'approval', blocks: [{ key: 'approval', type: 'approval' }] },
  ],
};

/** A goal with which no check that blocks finds anything. */
const goal: Item['fields'] = {
  title: 'More tables booked online, from 140 to 220 a month',
  businessGoal: { id: deriveId(planId, 'test', 'growth') },
  department: 'sales',
  metric: 'leads',
  unit: 'count',
  direction: 'up',
  baseline: '140',
  baselineDate: '2027-02-01',
  target: '220',
  dueDate: '2027-09-30',
  owner: deriveId(planId, 'test', 'ola'),
  acceptedBy: deriveId(planId, 'test', 'ola'),
  acceptedOn: '2027-02-20',
};

function row(name: string, collection: string, fields: Item['fields']): Item {
  return { id: deriveId(planId, 'test', name), collection, order: orderAt(0), fields, revisions: {} };
}

/** A plan as the server opens it, with one goal in order; `given` changes the answer. */
export function openAnswer(given: Partial<OpenPlanAnswer> = {}): OpenPlanAnswer {
  const empty = createDocument({
    id: planId,
    structure,
    header: {
      title: 'Summer on the terrace',
      locale: 'en',
      currency: 'EUR',
      periodStart: '2027-03-01',
      periodEnd: '2027-12-31',
    },
  });
  const rows = [
    row('ola', 'people', { kind: 'client' }),
    row('growth', 'businessGoals', { title: 'Half of all evenings booked ahead', nature: 'financial' }),
    row('goal', 'goals', goal),
  ];
  const document = {
    ...empty,
    items: new Map([...empty.items, ...rows.map((item) => [item.id, item] as const)]),
  };
  return {
    tag: '20.abc',
    document: documentToJson(document),
    frame: {
      locale: 'en',
      words: Object.fromEntries(frameKeys(structure).map((key) => [key, key])),
      fallbacks: {},
    },
    catalogues: {
      metrics: { version: 1, entries: [], names: {}, shorts: {} },
      channels: { version: 1, entries: [], names: {}, shorts: {} },
    },
    suggestions: { goals: { version: 1, entries: [] }, tools: { version: 1, entries: [] } },
    people: [{ id: deriveId(planId, 'test', 'ola'), name: 'Ola Nyberg', kind: 'client' }],
    candidates: [],
    settings: {
      detailWindow: null,
      detailWindowDays: 90,
      experimentShareMin: '0.2',
      deviationPct: '0.1',
      gapPct: '0.1',
      maxTopPriorityGoals: 3,
      paidShareMax: '0.9',
      maxTrafficTimes: 3,
    },
    today: '2027-03-05',
    now: '2027-03-05T10:00:00.000Z',
    timeZone: 'Europe/Amsterdam',
    country: 'NL',
    approvers: [
      { userId: '0190eeee-0000-7000-8000-000000000001', name: 'Ola Nyberg', email: 'ola@terrace.example' },
    ],
    rights: { edit: true, share: true, waive: true, structure: true },
    status: { state: 'draft' },
    review: null,
    approved: null,
    decisions: [],
    agency: { name: 'Northern Light', slug: 'northern-light' },
    client: { id: '0190ffff-0000-7000-8000-000000000001', name: 'The Terrace', slug: 'terrace' },
    ...given,
  };
}
