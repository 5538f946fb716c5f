import { promptRowId, singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import { planId, prose, type TestRow, testId } from './example-ids.ts';

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
