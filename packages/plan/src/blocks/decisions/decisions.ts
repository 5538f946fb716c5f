import { defineBlock } from '../define-block.ts';
import { decNoAlt } from './checks/dec-noalt.ts';
import { govNoAssump } from './checks/gov-noassump.ts';
import { alternatives, assumptions, decisionRows } from './collections.ts';
import { decisionComputed } from './computed.ts';

/** B21: what the plan takes to be so, and what was decided, with what was turned down. */
export const decisions = defineBlock({
  type: 'decisions',
  code: 'B21',
  settings: [],
  collections: [assumptions, decisionRows, alternatives],
  computed: decisionComputed,
  checks: [govNoAssump, decNoAlt],
});
