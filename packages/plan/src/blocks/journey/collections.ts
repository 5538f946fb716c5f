import { catalogueEntry, choice, flag, person, reference, score, text } from '../../fields/face.ts';
import { businesses } from '../../template/businesses.ts';
import type { CollectionDefinition } from '../define-block.ts';

/** How the firm sells, on which the steps depend (000-47..50): the plan's answer at first, another where a journey differs. */
export const journeySettings: CollectionDefinition = {
  key: 'journeySettings',
  scope: 'block',
  rows: 'one',
  fields: { salesMode: choice({ options: businesses, required: true }) },
};

/** The steps somebody takes before and after becoming a customer, in their order (000-48, 001-43, 002-27). */
export const journeySteps: CollectionDefinition = {
  key: 'journeySteps',
  scope: 'document',
  titleField: 'name',
  fields: {
    name: text({ max: 120, required: true }),
    audience: reference({ to: 'audiences' }),
    stage: reference({ to: 'funnelStages' }),
    customerGoal: text({ max: 200 }),
    touchpoint: text({ max: 120 }),
    channel: catalogueEntry({ catalogue: 'channels' }),
    serviceTouchpoint: flag(),
    friction: score({ min: 1, max: 5 }),
    improvement: text({ max: 300 }),
    owner: person(),
    measure: reference({ to: 'kpis' }),
    isConversion: flag(),
    postPurchase: flag(),
  },
  // Without a step at which somebody buys it is no journey (B11); some templates ask for one after that, too.
  inSomeRow: [{ field: 'isConversion' }, { field: 'postPurchase', when: 'afterPurchase' }],
};
