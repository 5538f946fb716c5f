import {
  choice,
  decimal,
  flag,
  integer,
  money,
  percent,
  reference,
  richText,
  text,
} from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** Ready-made sets of stages; `custom` is the planner's own. */
export const stageSets = ['race', 'reachLoyal', 'seeThinkDoCare', 'aida', 'custom'] as const;

/** The stages people pass through, first to last, with how many arrive at each (000-41..44, 002-13, 003-42..47). */
export const funnelStages: CollectionDefinition = {
  key: 'funnelStages',
  scope: 'document',
  // Three to seven (B10); the editor keeps to the upper bound.
  fewest: 3,
  titleField: 'name',
  fields: {
    name: text({ max: 80, required: true }),
    audienceState: text({ max: 300 }),
    customerQuestion: text({ max: 200 }),
    stageMessage: text({ max: 200 }),
    creativeConcept: richText({ max: 5000 }),
    // What the number counts, e.g. visitors of the site.
    counts: text({ max: 80 }),
    // Given at the first stage. At a later one it stands in for a rate that is not known.
    volume: integer({ min: 0 }),
    // Share of the stage before that arrives here. Not bounded: FUN-RATE says what is wrong with it (N13).
    rate: percent(),
    benchmarkRate: percent({ min: 0, max: 1 }),
  },
};

/** What one customer brings, and how often regular customers are written to (002-14, 002-23..25). */
export const funnelEconomics: CollectionDefinition = {
  key: 'funnelEconomics',
  scope: 'block',
  rows: 'one',
  fields: {
    stageSet: choice({ options: stageSets }),
    // The stage whose people are customers; without it the last one.
    customerStage: reference({ to: 'funnelStages' }),
    aov: money({ min: 0 }),
    ordersPerCustomerYear: decimal({ min: 0 }),
    grossMargin: percent({ max: 1 }),
    maxContactsPerMonth: integer({ min: 0, max: 100 }),
    optOutEasy: flag(),
  },
};
