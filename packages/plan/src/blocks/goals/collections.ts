import {
  catalogueEntry,
  choice,
  date,
  flag,
  link,
  measure,
  person,
  reference,
  referenceList,
  score,
  text,
} from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** Units in which goals are counted. */
const units = ['count', 'money', 'percent', 'ratio', 'days', 'hours', 'score'] as const;

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

/** What the plan above this one asks for, as it stands there (004-02..08). */
export const parentGoals: CollectionDefinition = {
  key: 'parentGoals',
  scope: 'document',
  when: 'parentGoals',
  titleField: 'title',
  fields: {
    title: text({ max: 160, required: true }),
    nature: choice({ options: natures }),
    metric: catalogueEntry({ catalogue: 'metrics' }),
    unit: choice({ options: units }),
    target: measure({ unitField: 'unit' }),
    dueDate: date(),
    source: link(),
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
    parentGoal: reference({ to: 'parentGoals' }),
    department: choice({ options: departments }),
    nature: choice({ options: natures }),
    // Stored only when it overrides the horizon that follows from the due date.
    horizon: choice({ options: ['short', 'medium', 'long'] }),
    metric: catalogueEntry({ catalogue: 'metrics', required: true }),
    unit: choice({ options: units }),
    unitLabel: text({ max: 40 }),
    direction: choice({ options: ['up', 'down', 'hold'] }),
    baseline: measure({ unitField: 'unit', required: true }),
    baselineDate: date({ required: true }),
    baselineUnknown: flag(),
    baselineBy: date(),
    target: measure({ unitField: 'unit', required: true }),
    dueDate: date({ required: true }),
    kpis: referenceList({ to: 'kpis' }),
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
