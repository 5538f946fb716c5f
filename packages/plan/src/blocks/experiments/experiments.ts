import { defineBlock } from '../define-block.ts';
import { experimentRows } from './collections.ts';

/** B15: tests with a hypothesis, what they need to be conclusive, and what was learnt. */
export const experiments = defineBlock({
  type: 'experiments',
  code: 'B15',
  settings: ['filter'],
  collections: [experimentRows],
  computed: [],
  checks: [],
});
