import {
  catalogueEntry,
  choice,
  date,
  flag,
  measure,
  money,
  percent,
  person,
  referenceList,
  richText,
  text,
} from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';
import { extractFields, messageFields, phaseFields } from './extract-fields.ts';
import { scenarioTypes } from './scenario-types.ts';

/** What a result may be counted in. */
const resultUnits = ['count', 'money', 'percent', 'ratio', 'days', 'hours', 'score'] as const;

/** The three ways to carry out one plan, and which of them was chosen (004-40..53). Ids derive from the type. */
export const scenarioRows: CollectionDefinition = {
  key: 'scenarios',
  scope: 'document',
  keyedBy: 'type',
  titleField: 'type',
  fields: {
    type: choice({ options: scenarioTypes, required: true }),
    ...extractFields,
    tools: referenceList({ to: 'technologies' }),
    // What it costs as a share of the budget; lines of its own take its place.
    costFactor: percent({ min: 0, max: 10 }),
    expectedMetric: catalogueEntry({ catalogue: 'metrics' }),
    expectedUnit: choice({ options: resultUnits }),
    expectedValue: measure({ unitField: 'expectedUnit' }),
    probability: percent({ min: 0, max: 1 }),
    chosen: flag(),
    chosenBy: person(),
    chosenOn: date(),
    chosenReason: richText({ max: 3000 }),
    // Where a choice that was made elsewhere is written down.
    chosenEvidence: text({ max: 300 }),
  },
};

export const scenarioPhases: CollectionDefinition = {
  key: 'scenarioPhases',
  scope: 'document',
  parent: 'scenarios',
  titleField: 'name',
  fields: phaseFields,
};

/** What a scenario brings beside the result by which the three are compared. */
export const scenarioResults: CollectionDefinition = {
  key: 'scenarioResults',
  scope: 'document',
  parent: 'scenarios',
  titleField: 'metric',
  fields: {
    metric: catalogueEntry({ catalogue: 'metrics', required: true }),
    unit: choice({ options: resultUnits }),
    value: measure({ unitField: 'unit', required: true }),
  },
};

/** What a scenario costs, line by line; without any it costs a share of the budget. */
export const scenarioCosts: CollectionDefinition = {
  key: 'scenarioCosts',
  scope: 'document',
  parent: 'scenarios',
  titleField: 'label',
  fields: {
    label: text({ max: 120, required: true }),
    channel: catalogueEntry({ catalogue: 'channels' }),
    amount: money({ min: 0, required: true }),
  },
};

export const scenarioMessages: CollectionDefinition = {
  key: 'scenarioMessages',
  scope: 'document',
  parent: 'scenarios',
  titleField: 'audience',
  fields: messageFields,
};
