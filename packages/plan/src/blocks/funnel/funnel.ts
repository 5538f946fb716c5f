import { defineBlock } from '../define-block.ts';
import { funNoAct } from './checks/fun-noact.ts';
import { funNoKpi } from './checks/fun-nokpi.ts';
import { funRate } from './checks/fun-rate.ts';
import { loyaltyEmpty } from './checks/loyalty-empty.ts';
import { retPushy } from './checks/ret-pushy.ts';
import { funnelEconomics, funnelStages } from './collections.ts';
import { funnelComputed } from './computed.ts';

/** B10: the stages from stranger to regular customer, with message, volumes and rates, and what they bring in. */
export const funnel = defineBlock({
  type: 'funnel',
  code: 'B10',
  settings: [],
  collections: [funnelStages, funnelEconomics],
  computed: funnelComputed,
  checks: [funRate, funNoAct, funNoKpi, loyaltyEmpty, retPushy],
});
