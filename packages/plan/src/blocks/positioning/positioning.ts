import { defineBlock } from '../define-block.ts';
import { msgComplex } from './checks/msg-complex.ts';
import { posNoUsp } from './checks/pos-nousp.ts';
import { positioningOther, positioningSheet } from './collections.ts';
import { positioningComputed } from './computed.ts';

/** B08: what sets the brand apart, for whom that matters, what proves it, and how it speaks. */
export const positioning = defineBlock({
  type: 'positioning',
  code: 'B08',
  settings: [],
  collections: [positioningSheet, positioningOther],
  computed: positioningComputed,
  checks: [posNoUsp, msgComplex],
});
