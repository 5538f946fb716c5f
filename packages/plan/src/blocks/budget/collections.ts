import { catalogueEntry, choice, flag, money, percent, reference, series, text } from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** What is spent where: one line per channel or purpose, planned and actual cost per month. */
export const budgetLines: CollectionDefinition = {
  key: 'budgetLines',
  scope: 'document',
  titleField: 'label',
  fields: {
    label: text({ max: 120, required: true }),
    channel: catalogueEntry({ catalogue: 'channels' }),
    activity: reference({ to: 'activities' }),
    costType: choice({ options: ['media', 'production', 'people', 'tools', 'fees', 'other'] }),
    isExperiment: flag(),
    plan: series({ of: 'money', required: true }),
    actual: series({ of: 'money' }),
    // What is ordered or under contract: no reader shows it.
    committed: money({ internal: true }),
    // F24: the lowest cost, the most likely, the highest.
    estimateLow: money({ min: 0 }),
    estimateLikely: money({ min: 0 }),
    estimateHigh: money({ min: 0 }),
    expectedImpact: text({ max: 200 }),
    note: text({ max: 500 }),
  },
};

/** What holds for the whole budget. */
export const budgetSettings: CollectionDefinition = {
  key: 'budgetSettings',
  scope: 'block',
  rows: 'one',
  fields: {
    targetCost: money({ min: 0 }),
    vatMode: choice({ options: ['excl', 'incl'] }),
    contingency: percent({ min: 0, max: 1 }),
  },
};

/** People and tools with how much of them goes into each month; what one unit costs stays with the agency. */
export const resources: CollectionDefinition = {
  key: 'resources',
  scope: 'document',
  optional: true,
  titleField: 'name',
  fields: {
    name: text({ max: 120, required: true }),
    kind: choice({ options: ['person', 'tool'] }),
    unit: choice({ options: ['hours', 'days', 'units'] }),
    rate: money({ min: 0, internal: true }),
    quantity: series({ of: 'number', min: 0, required: true }),
    note: text({ max: 500 }),
  },
};
