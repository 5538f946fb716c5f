import type { ComputedDefinition } from '../../evaluate/computed.ts';
import { readString } from '../../evaluate/read-field.ts';

/** How many of the assumptions still wait for somebody to find out. */
export const decisionComputed: readonly ComputedDefinition[] = [
  {
    key: 'openAssumptions',
    source: 'B21',
    calculate: (input, _row, blockKey) =>
      input
        .rowsOf(blockKey, 'assumptions')
        .filter((assumption) => (readString(assumption, 'status') ?? 'open') === 'open').length,
  },
];
