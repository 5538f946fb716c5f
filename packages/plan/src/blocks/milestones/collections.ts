import { choice, date, decimal, percent, person, reference, text, textList } from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

export const milestoneStatuses = ['planned', 'onTrack', 'atRisk', 'late', 'done'] as const;

/** What has to be there by when, and how far it has come (004-57, 004-58). */
export const milestoneRows: CollectionDefinition = {
  key: 'milestones',
  scope: 'document',
  titleField: 'title',
  fields: {
    title: text({ max: 160, required: true }),
    date: date({ required: true }),
    owner: person({ required: true }),
    criteria: textList({ max: 12 }),
    goal: reference({ to: 'goals' }),
    weight: decimal({ min: 0 }),
    progress: percent({ min: 0, max: 1 }),
    forecastDate: date(),
    doneOn: date(),
    status: choice({ options: milestoneStatuses }),
    reviewNote: text({ max: 500 }),
    reviewedOn: date(),
  },
};
