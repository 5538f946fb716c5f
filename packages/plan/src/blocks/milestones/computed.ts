import type { ComputedDefinition } from '../../evaluate/computed.ts';
import { earnedValueOf } from './earned-value-of.ts';
import { hitRate, planProgress, slipOf, statusOf } from './milestone-facts.ts';

/** How each milestone stands, how far all of them have come, and what that cost. */
export const milestoneComputed: readonly ComputedDefinition[] = [
  {
    key: 'slip',
    collection: 'milestones',
    source: 'F36',
    calculate: (_input, row) => (row === null ? null : slipOf(row)),
  },
  {
    key: 'standing',
    collection: 'milestones',
    source: 'B19',
    calculate: (input, row) => (row === null ? null : statusOf(row, input.context.today)),
  },
  {
    key: 'planProgress',
    source: 'F35',
    calculate: (input, _row, blockKey) => planProgress(input.rowsOf(blockKey, 'milestones')),
  },
  {
    key: 'hitRate',
    source: 'F36',
    calculate: (input, _row, blockKey) => hitRate(input.rowsOf(blockKey, 'milestones'), input.context.today),
  },
  {
    key: 'costIndex',
    source: 'F23',
    calculate: (input, _row, blockKey) => earnedValueOf(input, blockKey)?.costIndex ?? null,
  },
  {
    key: 'scheduleIndex',
    source: 'F23',
    calculate: (input, _row, blockKey) => earnedValueOf(input, blockKey)?.scheduleIndex ?? null,
  },
  {
    key: 'atCompletion',
    source: 'F23',
    calculate: (input, _row, blockKey) => earnedValueOf(input, blockKey)?.atCompletion ?? null,
  },
];
