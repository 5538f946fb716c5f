import { defineBlock } from '../define-block.ts';
import { riskEmpty } from './checks/risk-empty.ts';
import { riskRows } from './collections.ts';
import { riskComputed } from './computed.ts';

/** B20: what may happen, how heavy it weighs, and what is done about it. */
export const risks = defineBlock({
  type: 'risks',
  code: 'B20',
  settings: [],
  collections: [riskRows],
  computed: riskComputed,
  checks: [riskEmpty],
});
