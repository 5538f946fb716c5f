import { defineBlock } from '../define-block.ts';
import { funnelEconomics, funnelStages } from './collections.ts';

/** B10: the stages from stranger to regular customer, with message, volumes and rates, and what they bring in. */
export const funnel = defineBlock({
  type: 'funnel',
  code: 'B10',
  settings: [],
  collections: [funnelStages, funnelEconomics],
  computed: [],
  checks: [],
});
