import { defineBlock } from '../define-block.ts';
import { journeyLong } from './checks/journey-long.ts';
import { journeyMode } from './checks/journey-mode.ts';
import { journeySettings, journeySteps } from './collections.ts';
import { journeyComputed } from './computed.ts';

/** B11: how the firm sells, and the steps to a purchase or a lead and after it, with what makes them hard. */
export const journey = defineBlock({
  type: 'journey',
  code: 'B11',
  settings: ['afterPurchase'],
  collections: [journeySettings, journeySteps],
  computed: journeyComputed,
  checks: [journeyMode, journeyLong],
});
