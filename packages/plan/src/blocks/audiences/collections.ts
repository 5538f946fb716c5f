import { catalogueList, choice, integer, richText, score, text, textList } from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** How near to the firm somebody is (000-42, 003-46). */
const states = ['stranger', 'prospect', 'customer', 'regular', 'lapsed'] as const;

/** Whom the plan addresses: as a person, as a segment of data, or as a list of accounts (N11). */
export const audienceRows: CollectionDefinition = {
  key: 'audiences',
  scope: 'document',
  titleField: 'name',
  fields: {
    kind: choice({ options: ['persona', 'segment', 'accountList'], required: true }),
    name: text({ max: 80, required: true }),
    state: choice({ options: states }),
    demographics: richText({ max: 5000 }),
    needs: textList({ max: 12, required: true }),
    motivations: textList({ max: 12, required: true }),
    barriers: textList({ max: 12 }),
    onlineBehaviour: richText({ max: 5000, required: true }),
    customerWords: textList({ max: 20 }),
    sizeEstimate: integer({ min: 0 }),
    sizeSource: text({ max: 160 }),
    channels: catalogueList({ catalogue: 'channels', max: 20 }),
    approach: text({ max: 300 }),
    // For segments: where the data come from, and on what ground they may be used.
    dataSource: text({ max: 160 }),
    consentBasis: text({ max: 160 }),
    priority: score({ min: 1, max: 3 }),
  },
};
