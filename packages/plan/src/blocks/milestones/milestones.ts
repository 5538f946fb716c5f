import { defineBlock } from '../define-block.ts';
import { msNone } from './checks/ms-none.ts';
import { msStale } from './checks/ms-stale.ts';
import { milestoneRows } from './collections.ts';
import { milestoneComputed } from './computed.ts';

/** B19: what has to be there by when, and how far it has come. */
export const milestones = defineBlock({
  type: 'milestones',
  code: 'B19',
  settings: [],
  collections: [milestoneRows],
  computed: milestoneComputed,
  checks: [msNone, msStale],
});
