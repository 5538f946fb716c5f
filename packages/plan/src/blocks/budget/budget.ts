import { defineBlock } from '../define-block.ts';
import { budExp20 } from './checks/bud-exp20.ts';
import { budMismatch } from './checks/bud-mismatch.ts';
import { budNoImpact } from './checks/bud-noimpact.ts';
import { budNoTarget } from './checks/bud-notarget.ts';
import { budOverTarget } from './checks/bud-overtarget.ts';
import { budVariance } from './checks/bud-variance.ts';
import { chanRetiredLines } from './checks/chan-retired-lines.ts';
import { budgetLines, budgetSettings, resources } from './collections.ts';
import { budgetComputed } from './computed.ts';

/** B16: what is spent per line and month, planned and actual, against a ceiling; and the people and tools it takes. */
export const budget = defineBlock({
  type: 'budget',
  code: 'B16',
  settings: ['filter'],
  collections: [budgetLines, budgetSettings, resources],
  computed: budgetComputed,
  checks: [budOverTarget, budExp20, budMismatch, budNoTarget, budNoImpact, budVariance, chanRetiredLines],
});
