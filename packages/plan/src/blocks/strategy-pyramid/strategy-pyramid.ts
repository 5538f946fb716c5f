import { defineBlock } from '../define-block.ts';
import { stratPyramid } from './checks/strat-pyramid.ts';
import { pyramid } from './collections.ts';
import { pyramidComputed } from './computed.ts';

/** B02: vision, mission, strategy, tactics and execution of the company, for a number of years. */
export const strategyPyramid = defineBlock({
  type: 'strategyPyramid',
  code: 'B02',
  settings: [],
  collections: [pyramid],
  computed: pyramidComputed,
  checks: [stratPyramid],
});
