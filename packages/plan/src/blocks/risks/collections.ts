import { choice, choiceList, money, month, person, score, text } from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';
import { scenarioTypes } from '../scenarios/scenario-types.ts';

const responses = [
  'avoid',
  'reduce',
  'transfer',
  'share',
  'accept',
  'fallback',
  'exploit',
  'enhance',
] as const;

/** What may happen, how bad that would be, and what is done about it (004-28, 004-52). */
export const riskRows: CollectionDefinition = {
  key: 'risks',
  scope: 'document',
  titleField: 'description',
  fields: {
    // Cause, event, effect.
    description: text({ max: 400, required: true }),
    category: text({ max: 80 }),
    probability: score({ min: 1, max: 5, required: true }),
    impact: score({ min: 1, max: 5, required: true }),
    impactCost: money({ min: 0 }),
    proximity: month(),
    // The scenarios in which it may happen; each, while none is said (as of activities, B14).
    scenarios: choiceList({ options: scenarioTypes }),
    responseType: choice({ options: responses, required: true }),
    response: text({ max: 400, required: true }),
    owner: person({ required: true }),
    trigger: text({ max: 200 }),
    status: choice({ options: ['open', 'watched', 'happened', 'closed'] }),
    residualProbability: score({ min: 1, max: 5 }),
    residualImpact: score({ min: 1, max: 5 }),
  },
};
