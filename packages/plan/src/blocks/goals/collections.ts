import {
  catalogueEntry,
  choice,
  date,
  flag,
  measure,
  person,
  reference,
  score,
  text,
} from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** Who benefits first from a goal (003-16). */
export const departments = ['marketing', 'sales', 'support', 'other'] as const;

const natures = ['financial', 'marketing', 'cost'] as const;

/** What the company wants; every goal serves one of these (003-27). */
export const businessGoals: CollectionDefinition = {
  key: 'businessGoals',
  scope: 'document',
  titleField: 'title',
  fields: {
    title: text({ max: 160, required: true }),
    nature: choice({ options: natures }),
    source: choice({ options: ['parentPlan', 'interview', 'other'] }),
  },
};

/** What the plan is to reach, with number, starting value, date and the person who agreed to it. */
export const goalRows: CollectionDefinition = {
  key: 'goals',
  scope: 'document',
  titleField: 'title',
  fields: {
    title: text({ max: 160, required: true }),
    businessGoal: reference({ to: 'businessGoals', required: true }),
    department: choice({ options: departments }),
    nature: choice({ options: natures }),
    // Stored only when it overrides the horizon that follows from the due date.
    horizon: choice({ options: ['short', 'medium', 'long'] }),
    metric: catalogueEntry({ catalogue: 'metrics', required: true }),
    unit: choice({ options: ['count', 'money', 'percent', 'ratio', 'days', 'hours', 'score'] }),
    unitLabel: text({ max: 40 }),
    direction: choice({ options: ['up', 'down', 'hold'] }),
    baseline: measure({ unitField: 'unit', required: true }),
    baselineDate: date({ required: true }),
    baselineUnknown: flag(),
    baselineBy: date(),
    target: measure({ unitField: 'unit', required: true }),
    dueDate: date({ required: true }),
    owner: person({ required: true }),
    funnelStage: choice({ options: ['reach', 'engage', 'convert', 'loyal'] }),
    realismOk: choice({ options: ['yes', 'no'] }),
    realismReason: text({ max: 500 }),
    acceptedBy: person(),
    acceptedOn: date(),
    priority: score({ min: 1, max: 3 }),
  },
  // A starting value that is not known yet, with the date by which it will be, is an answer too (GOAL-NOBASE).
  standIns: {
    baseline: ['baselineUnknown', 'baselineBy'],
    baselineDate: ['baselineUnknown', 'baselineBy'],
  },
};
