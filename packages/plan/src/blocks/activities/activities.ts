import { defineBlock } from '../define-block.ts';
import { activityRows } from './collections.ts';

/** B14: what is done in three layers, exact within the detail window and rough beyond it. */
export const activities = defineBlock({
  type: 'activities',
  code: 'B14',
  settings: ['filter', 'view'],
  collections: [activityRows],
  computed: [],
  checks: [],
});
