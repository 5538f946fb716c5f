import { integer, link, richText, text } from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** From vision to execution, with the frame that the strategy sets: what will never be done, which way, which place (001-11..20). */
export const pyramid: CollectionDefinition = {
  key: 'pyramid',
  scope: 'block',
  rows: 'one',
  fields: {
    vision: text({ max: 500, required: true }),
    mission: text({ max: 500, required: true }),
    frame: text({ max: 500, required: true }),
    frameExample: text({ max: 300 }),
    direction: text({ max: 500, required: true }),
    position: text({ max: 500, required: true }),
    tactics: richText({ max: 5000 }),
    execution: richText({ max: 5000 }),
    horizonYears: integer({ min: 1, max: 10, required: true }),
    sourceDocument: link(),
  },
};
