import { defineBlock } from '../define-block.ts';
import { kpiNotes, kpiRows, reconciliation } from './collections.ts';

/** B18: what is measured, with target and actual per month, what was noticed, and analytics beside sales. */
export const kpis = defineBlock({
  type: 'kpis',
  code: 'B18',
  settings: ['filter'],
  collections: [kpiRows, kpiNotes, reconciliation],
  computed: [],
  checks: [],
});
