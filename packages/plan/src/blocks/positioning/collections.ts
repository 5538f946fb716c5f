import { choice, referenceList, richText, text, textList } from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** Where the brand stands in the eyes of its customers, and what proves it (000-15, 000-16, 003-37..41). */
export const positioningSheet: CollectionDefinition = {
  key: 'positioning',
  scope: 'block',
  rows: 'one',
  fields: {
    usp: text({ max: 160, required: true }),
    benefit: text({ max: 160, required: true }),
    differentiator: text({ max: 300 }),
    versusCompetitor: referenceList({ to: 'competitors' }),
    proof: textList({ max: 12 }),
    position: text({ max: 300 }),
    coreMessage: text({ max: 200 }),
    toneOfVoice: text({ max: 300 }),
    brand: richText({ max: 5000 }),
    pricePolicy: choice({ options: ['low', 'parity', 'premium', 'mixed'] }),
    priceNote: text({ max: 300 }),
    serviceLevel: text({ max: 300 }),
  },
};

/** What else belongs to a brand's position, under a label of one's own (003-41). */
export const positioningOther: CollectionDefinition = {
  key: 'positioningOther',
  scope: 'block',
  titleField: 'label',
  fields: {
    // Not required: a plan is whole without further points.
    label: text({ max: 80 }),
    text: text({ max: 500 }),
  },
};
