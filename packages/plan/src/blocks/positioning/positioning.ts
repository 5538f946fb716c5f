import { defineBlock } from '../define-block.ts';
import { positioningOther, positioningSheet } from './collections.ts';

/** B08: what sets the brand apart, for whom that matters, what proves it, and how it speaks. */
export const positioning = defineBlock({
  type: 'positioning',
  code: 'B08',
  settings: [],
  collections: [positioningSheet, positioningOther],
  computed: [],
  checks: [],
});
