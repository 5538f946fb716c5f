import { orderAt } from '@kader/plan/canonical';
import { type FieldValue, seriesEntry } from '@kader/plan/fields';

type IdOf = (collection: string, index: number) => string;

/** The fields of the row at an index of its collection; references name rows by collection and index. */
export type RowMaker = (index: number, idOf: IdOf) => Readonly<Record<string, FieldValue>>;

const months = Array.from({ length: 12 }, (_, index) => `2027-${String(index + 1).padStart(2, '0')}`);
const layers = ['base', 'periodic', 'moment'] as const;
const metrics = ['newsletter-sign-ups', 'leads', 'orders', 'revenue', 'unique-visitors'] as const;
const channels = ['newsletter', 'website', 'blog', 'web-shop', 'search-ads'] as const;
const costTypes = ['media', 'production', 'people', 'tools'] as const;

const pick = <T extends string>(list: readonly T[], index: number): T => list[index % list.length] as T;
const day = (index: number, shift: number) =>
  `${months[(index + shift) % 12]}-${String(1 + (index % 28)).padStart(2, '0')}`;

function yearOf(figure: (month: number) => number): FieldValue {
  return months.map((month, index) => seriesEntry(month, String(Math.round(figure(index)))));
}

function listOf(...values: readonly FieldValue[]): FieldValue {
  return values.map((value, index) => ({
    id: typeof value === 'string' ? value : String((value as { id: string }).id),
    order: orderAt(index),
    value,
  })) as FieldValue;
}

/** What the rows of each collection say. */
export const rowMakers = {
  people: () => ({ kind: 'member' }),
  businessGoals: (index) => ({
    title: `A third of the turnover comes from regular customers, branch ${index + 1}`,
    nature: 'marketing',
    source: 'interview',
  }),
  goals: (index, idOf) => ({
    title: `From 900 to 1400 sign-ups to the newsletter in region ${index + 1}`,
    businessGoal: { id: idOf('businessGoals', index) },
    department: 'marketing',
    metric: pick(metrics, index),
    unit: 'count',
    direction: 'up',
    baseline: '900',
    baselineDate: '2026-12-01',
    target: String(1400 + index),
    dueDate: day(index, 5),
    owner: idOf('people', index),
    acceptedBy: idOf('people', index + 1),
    acceptedOn: '2026-12-15',
  }),
  activities: (index, idOf) => ({
    title: `Letter to the neighbours about the spring boxes, round ${index + 1}`,
    layer: pick(layers, index),
    goal: { id: idOf('goals', index) },
    channels: listOf(pick(channels, index), pick(channels, index + 1)),
    start: `${months[index % 6]}-05`,
    end: `${months[(index % 6) + 3]}-20`,
    owner: idOf('people', index),
    executorType: 'staff',
    budget: 120_000 + index * 100,
    kpis: listOf({ id: idOf('kpis', index) }),
    means: 'Three mailings and a week of posters in the shop window',
    status: 'planned',
  }),
  budgetLines: (index, idOf) => ({
    label: `Printing and posting, lot ${index + 1}`,
    channel: pick(channels, index),
    activity: { id: idOf('activities', index) },
    costType: pick(costTypes, index),
    plan: yearOf((month) => 40_000 + index * 250 + month * 1000),
    actual: yearOf((month) => 39_000 + index * 260 + month * 900),
    note: 'As last year, with the new price of paper',
  }),
  kpis: (index, idOf) => ({
    name: `Orders through the letter, week ${index + 1}`,
    metric: pick(metrics, index),
    unit: 'count',
    goal: { id: idOf('goals', index) },
    dataSource: 'The till and the web shop',
    owner: idOf('people', index),
    target: yearOf((month) => 500 + index + month * 10),
    actual: yearOf((month) => 480 + index + month * 12),
  }),
  experiments: (index, idOf) => ({
    title: `A second photo on the card ${index + 1}`,
    type: 'message',
    status: 'running',
    question: 'Does a person on the photo bring more people to the shop?',
    hypothesisChange: 'We show the gardener on the card',
    hypothesisAudience: 'Neighbours within five kilometres',
    hypothesisEffect: 'One in fifty comes instead of one in seventy',
    hypothesisBecause: 'People trust a face',
    metric: 'leads',
    unit: 'percent',
    baseline: '0.02',
    mde: '0.25',
    alpha: '0.05',
    power: '0.8',
    dailyVisitors: '400',
    start: '2027-03-01',
    end: '2027-04-15',
    cost: 20_000,
    owner: idOf('people', index),
  }),
  meetings: (index) => ({
    name: `Progress, group ${index + 1}`,
    frequency: 'FREQ=MONTHLY',
    firstDate: '2027-02-09',
    agenda: 'Figures, obstacles, next month',
  }),
} as const satisfies Record<string, RowMaker>;
