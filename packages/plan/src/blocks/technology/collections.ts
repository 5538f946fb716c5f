import { choice, date, money, person, reference, score, text, textList } from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

export const technologyKinds = ['tool', 'dataSource', 'work'] as const;
const technologyStatuses = ['considered', 'chosen', 'rejected', 'inUse', 'phaseOut'] as const;

/** Tools, sources of data, and works such as a new site, whether chosen or not (000-57..60, 001-93..96). */
export const technologies: CollectionDefinition = {
  key: 'technologies',
  scope: 'document',
  titleField: 'name',
  fields: {
    kind: choice({ options: technologyKinds, required: true }),
    name: text({ max: 120, required: true }),
    purpose: text({ max: 300, required: true }),
    goal: reference({ to: 'goals' }),
    status: choice({ options: technologyStatuses }),
    cost: money({ min: 0 }),
    period: choice({ options: ['once', 'month', 'year'] }),
    expectedReturn: text({ max: 200 }),
    audienceFit: score({ min: 1, max: 5 }),
    pros: textList({ max: 12 }),
    cons: textList({ max: 12 }),
    advisedBy: person(),
    owner: person(),
    dataRegion: text({ max: 80 }),
    // Of works.
    start: date(),
    end: date(),
    supplier: text({ max: 120 }),
    acceptance: text({ max: 300 }),
  },
};
