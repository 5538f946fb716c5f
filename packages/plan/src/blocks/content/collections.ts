import {
  catalogueList,
  choice,
  date,
  flag,
  integer,
  money,
  percent,
  person,
  reference,
  richText,
  text,
} from '../../fields/face.ts';
import type { CollectionDefinition } from '../define-block.ts';

export const contentStatuses = ['idea', 'brief', 'draft', 'review', 'scheduled', 'live', 'retired'] as const;

/** What is made and published; of a campaign when it names one (001-80, 001-83). */
export const contentItems: CollectionDefinition = {
  key: 'contentItems',
  scope: 'document',
  titleField: 'title',
  fields: {
    title: text({ max: 160, required: true }),
    campaign: reference({ to: 'activities' }),
    format: text({ max: 80 }),
    topic: text({ max: 120 }),
    stage: reference({ to: 'funnelStages' }),
    audience: reference({ to: 'audiences' }),
    channels: catalogueList({ catalogue: 'channels', max: 20 }),
    publishOn: date(),
    owner: person(),
    status: choice({ options: contentStatuses }),
    language: text({ max: 60 }),
    creativeConcept: richText({ max: 5000 }),
    cost: money({ min: 0 }),
  },
};

/** Who answers what, in which tone and how soon (001-04, 001-81). */
export const conversationRules: CollectionDefinition = {
  key: 'conversationRules',
  scope: 'document',
  optional: true,
  titleField: 'situation',
  fields: {
    situation: text({ max: 200, required: true }),
    guideline: richText({ max: 5000 }),
    responder: person(),
    maxResponseHours: integer({ min: 1, max: 168 }),
    escalateTo: person(),
  },
};

/** Discounts and offers, with what they leave of the margin (001-82, F12b). */
export const promotions: CollectionDefinition = {
  key: 'promotions',
  scope: 'document',
  optional: true,
  titleField: 'title',
  fields: {
    title: text({ max: 120, required: true }),
    mechanic: text({ max: 300 }),
    discount: percent({ min: 0, max: 1 }),
    price: money({ min: 0 }),
    unitCost: money({ min: 0, internal: true }),
    start: date(),
    end: date(),
    stackable: flag(),
  },
};

/** Days on which the trade or the world is talking about something, and the rule by which one joins in (001-84). */
export const bigMoments: CollectionDefinition = {
  key: 'bigMoments',
  scope: 'document',
  optional: true,
  titleField: 'title',
  fields: {
    title: text({ max: 120, required: true }),
    date: date({ required: true }),
    recurs: flag(),
    angle: text({ max: 300 }),
    // Mostly one of the moment layer (B14): who decides, how fast, how much it may cost.
    activity: reference({ to: 'activities' }),
    prepareBy: date(),
    owner: person(),
  },
};

/** Which data are used for what, and on what ground (001-85). */
export const dataSets: CollectionDefinition = {
  key: 'dataSets',
  scope: 'document',
  optional: true,
  titleField: 'name',
  fields: {
    name: text({ max: 120, required: true }),
    source: text({ max: 160 }),
    use: text({ max: 300 }),
    consentBasis: text({ max: 160 }),
    owner: person(),
  },
};
