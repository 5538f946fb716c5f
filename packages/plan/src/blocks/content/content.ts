import { defineBlock } from '../define-block.ts';
import { bigMoments, contentItems, conversationRules, dataSets, promotions } from './collections.ts';
import { contentComputed } from './computed.ts';

/** B13: what is made and published, who answers whom, promotions, big moments and the data in use. */
export const content = defineBlock({
  type: 'content',
  code: 'B13',
  settings: ['filter'],
  collections: [contentItems, conversationRules, promotions, bigMoments, dataSets],
  computed: contentComputed,
  checks: [],
});
