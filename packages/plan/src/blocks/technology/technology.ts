import { defineBlock } from '../define-block.ts';
import { techNoReason } from './checks/tech-noreason.ts';
import { toolFirst } from './checks/tool-first.ts';
import { technologies } from './collections.ts';
import { technologyComputed } from './computed.ts';

/** B23: tools, sources of data and works, with cost, return and fit, and what speaks for and against them. */
export const technology = defineBlock({
  type: 'technology',
  code: 'B23',
  settings: ['filter'],
  collections: [technologies],
  computed: technologyComputed,
  checks: [toolFirst, techNoReason],
});
