import { choice, date, flag, person, referenceList, text } from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** What the plan takes to be so, and how one will know (004-59). */
export const assumptions: CollectionDefinition = {
  key: 'assumptions',
  scope: 'document',
  titleField: 'text',
  fields: {
    text: text({ max: 400, required: true }),
    basis: text({ max: 300 }),
    testHow: text({ max: 300 }),
    validUntil: date(),
    status: choice({ options: ['open', 'confirmed', 'refuted'] }),
    owner: person(),
  },
};

/** What was decided, by whom and why (004-60). */
export const decisionRows: CollectionDefinition = {
  key: 'decisions',
  scope: 'document',
  titleField: 'text',
  fields: {
    text: text({ max: 300, required: true }),
    context: text({ max: 500 }),
    reason: text({ max: 500, required: true }),
    decidedBy: person({ required: true }),
    date: date({ required: true }),
    reviewOn: date(),
    // What it bears on: who changes one of these rows can look up why it is so.
    refs: referenceList({
      to: [
        'goals',
        'planChannels',
        'activities',
        'experiments',
        'budgetLines',
        'scenarios',
        'kpis',
        'milestones',
        'risks',
        'assumptions',
        'technologies',
      ],
    }),
  },
};

/** What else could have been decided; one of them was (DEC-NOALT). */
export const alternatives: CollectionDefinition = {
  key: 'alternatives',
  scope: 'document',
  parent: 'decisions',
  titleField: 'text',
  fields: {
    text: text({ max: 300, required: true }),
    pros: text({ max: 300 }),
    cons: text({ max: 300 }),
    chosen: flag(),
  },
};
