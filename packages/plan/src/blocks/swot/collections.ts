import { choice, referenceList, score, text } from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

export const quadrants = ['strength', 'weakness', 'opportunity', 'threat'] as const;
/** A row of what is inside beside one of what is outside: SO, WO, ST, WT. */
export const towsCells = ['so', 'wo', 'st', 'wt'] as const;

/** What is strong and weak inside, what helps and threatens from outside (000-11..14, 004-15..19). */
export const swotItems: CollectionDefinition = {
  key: 'swotItems',
  scope: 'document',
  titleField: 'text',
  fields: {
    quadrant: choice({ options: quadrants, required: true }),
    text: text({ max: 300, required: true }),
    impact: score({ min: 1, max: 5 }),
    // Of what may come from outside; what is inside is there already (F37).
    likelihood: score({ min: 1, max: 5 }),
    evidence: text({ max: 300 }),
    findings: referenceList({ to: 'findings' }),
  },
};

/** What follows from a pair: use a strength for an opportunity, mend a weakness before a threat comes. */
export const swotResponses: CollectionDefinition = {
  key: 'swotResponses',
  scope: 'document',
  optional: true,
  titleField: 'response',
  fields: {
    cell: choice({ options: towsCells, required: true }),
    response: text({ max: 400, required: true }),
    // One from inside and one from outside; which pair they make is calculated (`pair`).
    basedOn: referenceList({ to: 'swotItems', required: true, atLeast: 2 }),
    goals: referenceList({ to: 'goals' }),
    activities: referenceList({ to: 'activities' }),
  },
};
