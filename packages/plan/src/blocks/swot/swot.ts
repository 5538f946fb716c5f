import { defineBlock } from '../define-block.ts';
import { swotEmpty } from './checks/swot-empty.ts';
import { swotUnused } from './checks/swot-unused.ts';
import { swotItems, swotResponses } from './collections.ts';
import { swotComputed } from './computed.ts';

/** B05: strengths, weaknesses, opportunities and threats with their weight, and what follows from their pairs. */
export const swot = defineBlock({
  type: 'swot',
  code: 'B05',
  settings: [],
  collections: [swotItems, swotResponses],
  computed: swotComputed,
  checks: [swotEmpty, swotUnused],
});
