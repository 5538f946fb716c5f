import type { ComputedDefinition } from '../../evaluate/computed.ts';
import { linesOf } from './audience-facts.ts';

/** What a plan knows of an audience beyond its name (B07). */
export const audienceComputed: readonly ComputedDefinition[] = [
  {
    key: 'needCount',
    collection: 'audiences',
    source: 'B07',
    calculate: (_input, row) => (row === null ? null : linesOf(row, 'needs').length),
  },
  {
    key: 'audienceCount',
    source: 'B07',
    calculate: (input, _row, blockKey) => input.rowsOf(blockKey, 'audiences').length,
  },
];
