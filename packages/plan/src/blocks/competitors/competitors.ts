import { defineBlock } from '../define-block.ts';
import { compNone } from './checks/comp-none.ts';
import { benchmarkCriteria, benchmarkValues, competitorRows } from './collections.ts';
import { competitorComputed } from './computed.ts';

/** B06: who else customers consider, and how the firm compares with them by what they choose by. */
export const competitors = defineBlock({
  type: 'competitors',
  code: 'B06',
  settings: [],
  collections: [competitorRows, benchmarkCriteria, benchmarkValues],
  computed: competitorComputed,
  checks: [compNone],
});
