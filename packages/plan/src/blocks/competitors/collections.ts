import { choice, date, decimal, link, reference, score, text } from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** Who else the customers consider (000-10, 001-48). */
export const competitorRows: CollectionDefinition = {
  key: 'competitors',
  scope: 'document',
  titleField: 'name',
  fields: {
    name: text({ max: 120, required: true }),
    url: link(),
    note: text({ max: 500 }),
  },
};

/** By what the firm and its competitors are compared, with the firm's own value. */
export const benchmarkCriteria: CollectionDefinition = {
  key: 'benchmarkCriteria',
  scope: 'document',
  titleField: 'name',
  fields: {
    name: text({ max: 120, required: true }),
    unit: text({ max: 60 }),
    direction: choice({ options: ['higher', 'lower'] }),
    weight: score({ min: 1, max: 5 }),
    dataSource: text({ max: 160 }),
    own: decimal({ required: true }),
  },
};

/** What a competitor reaches by a criterion. Ids derive from criterion and competitor (`benchmarkValueId`). */
export const benchmarkValues: CollectionDefinition = {
  key: 'benchmarkValues',
  scope: 'document',
  parent: 'benchmarkCriteria',
  keyedBy: 'competitor',
  fields: {
    competitor: reference({ to: 'competitors', required: true }),
    value: decimal(),
    date: date(),
    source: text({ max: 160 }),
  },
};
