import { kpiNoteId, reconciliationId, singleRowId } from '@kader/plan/blocks';
import { figures, planId, references, type TestRow, testId } from './example-ids.ts';

/** Two lines of a budget with a frame and a resource, a KPI with a note, a month compared, and something in each list of follow-up. */
export const figureRows: readonly TestRow[] = [
  {
    id: testId('search'),
    collection: 'budgetLines',
    fields: {
      label: 'Search ads for repairs',
      channel: 'search-ads',
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
