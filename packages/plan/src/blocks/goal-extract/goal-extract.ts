import { defineBlock } from '../define-block.ts';
import { scnExtractBase } from './checks/scn-extract-base.ts';
import { extractMessages, extractPhases, goalExtractRow } from './collections.ts';
import { goalExtractComputed } from './computed.ts';

/** B17 without a type: the plan on one page, in the seven parts that every scenario repeats. */
export const goalExtract = defineBlock({
  type: 'goalExtract',
  code: 'B17',
  settings: [],
  collections: [goalExtractRow, extractPhases, extractMessages],
  computed: goalExtractComputed,
  checks: [scnExtractBase],
});
