import type { ComputedDefinition } from '../../evaluate/computed.ts';
import { budgetTotal } from '../scenarios/scenario-facts.ts';
import { partsOfExtract } from './extract-facts.ts';

/** What the plan costs by its budget, in minor units, and which of the seven parts are written. */
export const goalExtractComputed: readonly ComputedDefinition[] = [
  { key: 'cost', source: 'B17', calculate: (input) => budgetTotal(input) },
  {
    key: 'parts',
    source: 'B17',
    calculate: (input, _row, blockKey) => ({ ...partsOfExtract(input, blockKey) }),
  },
  {
    key: 'partCount',
    source: 'B17',
    calculate: (input, _row, blockKey) =>
      Object.values(partsOfExtract(input, blockKey)).filter(Boolean).length,
  },
];
