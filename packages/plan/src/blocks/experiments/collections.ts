import {
  catalogueEntry,
  choice,
  date,
  decimal,
  integer,
  measure,
  money,
  percent,
  person,
  richText,
  score,
  text,
} from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

export const experimentStatuses = ['idea', 'ready', 'running', 'stopped', 'done'] as const;
const scoreMethods = ['ice', 'pie', 'rice'] as const;

/** Small, cheap tests that settle an argument (B15). */
export const experimentRows: CollectionDefinition = {
  key: 'experiments',
  scope: 'document',
  titleField: 'title',
  fields: {
    title: text({ max: 160, required: true }),
    type: choice({ options: ['ad', 'landingPage', 'price', 'channel', 'message', 'process'] }),
    status: choice({ options: experimentStatuses }),
    question: text({ max: 300 }),
    // If we change this, for these people, then that will happen, because.
    hypothesisChange: text({ max: 300, required: true }),
    hypothesisAudience: text({ max: 200, required: true }),
    hypothesisEffect: text({ max: 300, required: true }),
    hypothesisBecause: text({ max: 300, required: true }),
    metric: catalogueEntry({ catalogue: 'metrics', required: true }),
    unit: choice({ options: ['count', 'money', 'percent', 'ratio', 'days', 'hours', 'score'] }),
    baseline: measure({ unitField: 'unit', required: true }),
    // Change relative to the starting value: 2 % that should become 2.5 % is +25 %.
    mde: percent({ min: -1, max: 100 }),
    alpha: percent({ min: 0.001, max: 0.5 }),
    power: percent({ min: 0.5, max: 0.999 }),
    dailyVisitors: integer({ min: 0 }),
    sampleShare: percent({ min: 0, max: 1 }),
    start: date(),
    end: date(),
    cost: money({ min: 0 }),
    owner: person(),
    stopRule: text({ max: 300 }),
    scoreMethod: choice({ options: scoreMethods }),
    impact: score({ min: 1, max: 10 }),
    confidence: score({ min: 1, max: 10 }),
    ease: score({ min: 1, max: 10 }),
    potential: score({ min: 1, max: 10 }),
    importance: score({ min: 1, max: 10 }),
    reach: integer({ min: 0 }),
    effect: decimal({ min: 0, max: 10 }),
    certainty: percent({ min: 0, max: 1 }),
    effort: decimal({ min: 0 }),
    visitorsA: integer({ min: 0 }),
    conversionsA: integer({ min: 0 }),
    visitorsB: integer({ min: 0 }),
    conversionsB: integer({ min: 0 }),
    resultNote: text({ max: 1000 }),
    outcome: choice({ options: ['won', 'lost', 'inconclusive'] }),
    learning: richText({ max: 5000 }),
    decision: choice({ options: ['scale', 'iterate', 'drop'] }),
  },
};
