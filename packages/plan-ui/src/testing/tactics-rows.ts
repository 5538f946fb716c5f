import { orderAt } from '@kader/plan/canonical';
import type { FieldValue } from '@kader/plan/fields';
import { type TestRow, testId } from './example-ids.ts';

const list = (...keys: readonly string[]): FieldValue =>
  keys.map((key, index) => ({ id: key, order: orderAt(index), value: key }));

/** An activity in each layer, a coarse one far ahead and one without dates; an experiment that runs and one that is over. */
export const tacticsRows: readonly TestRow[] = [
  {
    id: testId('letter'),
    collection: 'activities',
    fields: {
      title: 'A letter every second Thursday',
      layer: 'base',
      status: 'running',
      goal: { id: testId('return') },
      stage: { id: testId('stage Reach') },
      channels: list('newsletter'),
      start: '2027-03-01',
      owner: testId('ines'),
      budget: 0,
      kpis: [{ id: testId('leads'), order: orderAt(0), value: { id: testId('leads') } }],
    },
  },
  {
    id: testId('springCheck'),
    collection: 'activities',
    fields: {
      title: 'Spring check in five workshops',
      layer: 'periodic',
      kind: 'campaign',
      status: 'planned',
      goal: { id: testId('bookings') },
      channels: list('search-ads', 'print'),
      start: '2027-03-15',
      end: '2027-04-18',
      budget: 450_000,
      means: 'Posters, search ads, two extra mechanics',
      priority: '1',
      isExperiment: true,
    },
  },
  {
    id: testId('winter'),
    collection: 'activities',
    fields: { title: 'Winter storage', layer: 'periodic', start: '2027-10-01', end: '2027-11-30' },
  },
  {
    id: testId('firstFrost'),
    collection: 'activities',
    fields: {
      title: 'First night of frost',
      layer: 'moment',
      trigger: 'Frost forecast for two nights',
      decider: testId('ola'),
      maxDecisionHours: '4',
      fastProcess: [{ id: 'call', order: orderAt(0), value: 'Ola says yes by phone' }],
      ceiling: 20_000,
    },
  },
  { id: testId('loose'), collection: 'activities', fields: { title: 'Something with film' } },
  {
    id: testId('priceFirst'),
    collection: 'experiments',
    fields: {
      title: 'Price before the form',
      status: 'running',
      hypothesisChange: 'show the price range before the form',
      hypothesisAudience: 'visitors on a phone',
      hypothesisEffect: 'more of them book',
      hypothesisBecause: 'half of the callers ask for it',
      metric: 'repeat-rate',
      unit: 'percent',
      baseline: '0.05',
      mde: '0.2',
      dailyVisitors: '1000',
      start: '2027-03-08',
      end: '2027-03-31',
      owner: testId('ines'),
      impact: '8',
      confidence: '6',
      ease: '7',
    },
  },
  {
    id: testId('shortForm'),
    collection: 'experiments',
    fields: {
      title: 'A form with three fields',
      status: 'done',
      hypothesisChange: 'ask for three things only',
      visitorsA: '10000',
      conversionsA: '200',
      visitorsB: '10000',
      conversionsB: '250',
      outcome: 'won',
      decision: 'scale',
      learning: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Every field costs bookings.' }] }],
      },
    },
  },
];
