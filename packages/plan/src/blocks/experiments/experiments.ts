import { defineBlock } from '../define-block.ts';
import { expDiscuss } from './checks/exp-discuss.ts';
import { expLong } from './checks/exp-long.ts';
import { expNoHyp } from './checks/exp-nohyp.ts';
import { expNoLearn } from './checks/exp-nolearn.ts';
import { expNoMetric } from './checks/exp-nometric.ts';
import { expNone } from './checks/exp-none.ts';
import { experimentRows } from './collections.ts';
import { experimentComputed } from './computed.ts';

/** B15: tests with a hypothesis, what they need to be conclusive, and what was learnt. */
export const experiments = defineBlock({
  type: 'experiments',
  code: 'B15',
  settings: ['filter'],
  collections: [experimentRows],
  computed: experimentComputed,
  checks: [expNoHyp, expNoMetric, expNoLearn, expNone, expLong, expDiscuss],
});
