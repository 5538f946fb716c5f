import {
  catalogueEntry,
  choice,
  choiceList,
  decimal,
  flag,
  person,
  reference,
  referenceList,
  score,
  text,
} from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

export const ownerships = ['owned', 'earned', 'paid'] as const;
/** What a channel is there for (001-56, 001-57, 001-71, 001-78). */
export const purposes = [
  'retention',
  'exploration',
  'credibility',
  'acquisition',
  'awareness',
  'service',
  'other',
] as const;

/** The channels of the plan, as owned, earned or paid as they are here (N10), with what each is there for. */
export const planChannels: CollectionDefinition = {
  key: 'planChannels',
  scope: 'document',
  titleField: 'channel',
  fields: {
    channel: catalogueEntry({ catalogue: 'channels', required: true }),
    ownership: choice({ options: ownerships, required: true }),
    purposes: choiceList({ options: purposes, required: true }),
    role: text({ max: 200 }),
    audiences: referenceList({ to: 'audiences' }),
    stages: referenceList({ to: 'funnelStages' }),
    status: choice({ options: ['inUse', 'start', 'grow', 'hold', 'stop'] }),
    offline: flag(),
    owner: person(),
    impactMetric: catalogueEntry({ catalogue: 'metrics' }),
    impactValue: decimal(),
    impactConfidence: score({ min: 1, max: 5 }),
    impactEvidence: reference({ to: 'findings' }),
  },
};
