import {
  choice,
  date,
  integer,
  percent,
  person,
  recurrence,
  reference,
  referenceList,
  text,
} from '../../fields/face.ts';
import { recurrences } from '../../formulas/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

const firstDate = date({ required: true });

/** By what one will tell that the plan works. */
export const evaluationCriteria: CollectionDefinition = {
  key: 'evaluationCriteria',
  scope: 'document',
  optional: true,
  titleField: 'criterion',
  fields: {
    criterion: text({ max: 200, required: true }),
    measure: text({ max: 200 }),
    threshold: text({ max: 120 }),
  },
};

/** Who gets which report, how often. */
export const reports: CollectionDefinition = {
  key: 'reports',
  scope: 'document',
  optional: true,
  titleField: 'name',
  fields: {
    name: text({ max: 120, required: true }),
    recipients: referenceList({ to: 'people' }),
    // Readers whom the plan does not name: a group, a department, somebody from outside.
    audience: text({ max: 200 }),
    frequency: choice({ options: recurrences, required: true }),
    firstDate,
    owner: person(),
    lastSent: date(),
  },
};

/** When people meet about the plan, and whether they did. */
export const meetings: CollectionDefinition = {
  key: 'meetings',
  scope: 'document',
  titleField: 'name',
  fields: {
    name: text({ max: 120, required: true }),
    frequency: recurrence({ required: true }),
    firstDate,
    // Somebody who knows the figures and somebody who decides.
    attendees: referenceList({ to: 'people', required: true, atLeast: 2 }),
    agenda: text({ max: 500 }),
    lastHeld: date(),
    // How often it took place so far (F41).
    held: integer({ min: 0 }),
  },
};

/** What happens when a figure is off. */
export const adjustmentRules: CollectionDefinition = {
  key: 'adjustmentRules',
  scope: 'document',
  titleField: 'action',
  fields: {
    kpi: reference({ to: 'kpis', required: true }),
    condition: choice({ options: ['below', 'above', 'either'], required: true }),
    // How far from target, as a share of it; and in how many months in a row (1 when empty).
    deviation: percent({ min: 0, required: true }),
    months: integer({ min: 1, max: 12 }),
    action: text({ max: 300, required: true }),
    owner: person({ required: true }),
  },
};

/** What is checked before and after it goes out. */
export const qualityControls: CollectionDefinition = {
  key: 'qualityControls',
  scope: 'document',
  optional: true,
  titleField: 'what',
  fields: {
    what: text({ max: 200, required: true }),
    criterion: text({ max: 300 }),
    owner: person(),
    frequency: choice({ options: recurrences }),
    firstDate: date(),
  },
};

/** Who hears what about the plan, by which way. */
export const communications: CollectionDefinition = {
  key: 'communications',
  scope: 'document',
  optional: true,
  titleField: 'audience',
  fields: {
    audience: text({ max: 160, required: true }),
    message: text({ max: 300, required: true }),
    channel: text({ max: 120 }),
    owner: person(),
    frequency: choice({ options: recurrences }),
    firstDate: date(),
  },
};

/** With what the plan is watched (002-46). */
export const followUpSettings: CollectionDefinition = {
  key: 'followUpSettings',
  scope: 'block',
  rows: 'one',
  fields: { monitoringTools: referenceList({ to: 'technologies' }) },
};
