import { defineBlock } from '../define-block.ts';
import { budgetLines, budgetSettings, resources } from './collections.ts';

/** B16: what is spent per line and month, planned and actual, against a ceiling; and the people and tools it takes. */
export const budget = defineBlock({
  type: 'budget',
  code: 'B16',
  settings: ['filter'],
  collections: [budgetLines, budgetSettings, resources],
  computed: [],
  checks: [],
});
