import {
  catalogueEntry,
  choice,
  flag,
  integer,
  measure,
  money,
  month,
  percent,
  person,
  reference,
  series,
  text,
} from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** What is measured, with target and actual per month. */
export const kpiRows: CollectionDefinition = {
  key: 'kpis',
  scope: 'document',
  titleField: 'name',
  fields: {
    name: text({ max: 120, required: true }),
    metric: catalogueEntry({ catalogue: 'metrics' }),
    unit: choice({ options: ['count', 'money', 'percent', 'ratio', 'days', 'hours', 'score'] }),
    direction: choice({ options: ['up', 'down', 'hold'] }),
    aggregation: choice({ options: ['sum', 'average', 'last'] }),
    stage: reference({ to: 'funnelStages' }),
    goal: reference({ to: 'goals' }),
    isGoal: flag(),
    isFinancial: flag(),
    // Stored only when somebody differs from the catalogue, with the reason.
    vanity: choice({ options: ['yes', 'no'] }),
    vanityReason: text({ max: 200 }),
    baseline: measure({ unitField: 'unit' }),
    dataSource: text({ max: 160, required: true }),
    owner: person(),
    target: series({ of: 'measure', unitField: 'unit', required: true }),
    actual: series({ of: 'measure', unitField: 'unit' }),
    thresholdPct: percent({ min: 0, max: 1 }),
  },
};

/** What was noticed about a KPI in a month, and why it happened. Ids derive from KPI and month (`kpiNoteId`). */
export const kpiNotes: CollectionDefinition = {
  key: 'kpiNotes',
  scope: 'document',
  parent: 'kpis',
  keyedBy: 'month',
  titleField: 'note',
  fields: {
    month: month({ required: true }),
    note: text({ max: 500 }),
    cause: text({ max: 300 }),
  },
};

/** What web analytics says beside what sales says, month by month. Ids derive from the month (`reconciliationId`). */
export const reconciliation: CollectionDefinition = {
  key: 'reconciliation',
  scope: 'document',
  keyedBy: 'month',
  fields: {
    month: month({ required: true }),
    analyticsOrders: integer({ min: 0 }),
    salesOrders: integer({ min: 0 }),
    analyticsRevenue: money(),
    salesRevenue: money(),
    analyticsLeads: integer({ min: 0 }),
    crmLeads: integer({ min: 0 }),
    note: text({ max: 300 }),
  },
};
