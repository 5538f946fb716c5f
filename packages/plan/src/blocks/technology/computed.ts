import type { ComputedDefinition } from '../../evaluate/computed.ts';
import { readString } from '../../evaluate/read-field.ts';
import { calculateSum } from '../../formulas/face.ts';
import { activitiesFor, yearlyCostOf } from './technology-facts.ts';

/** States in which something is paid for. */
const paidFor = new Set(['chosen', 'inUse', 'phaseOut']);

/** What each tool, source or work costs a year and how much is done for its goal. Money in minor units. */
export const technologyComputed: readonly ComputedDefinition[] = [
  {
    key: 'yearlyCost',
    collection: 'technologies',
    source: 'B23',
    calculate: (_input, row) => (row === null ? null : yearlyCostOf(row)),
  },
  {
    key: 'activityCount',
    collection: 'technologies',
    source: 'B23',
    calculate: (input, row) => (row === null ? null : (activitiesFor(input, row)?.length ?? null)),
  },
  {
    key: 'technologyCount',
    source: 'B23',
    calculate: (input, _row, blockKey) => input.rowsOf(blockKey, 'technologies').length,
  },
  {
    key: 'yearlyTotal',
    source: 'B23',
    calculate: (input, _row, blockKey) =>
      calculateSum(
        input
          .rowsOf(blockKey, 'technologies')
          .filter((row) => paidFor.has(readString(row, 'status') ?? ''))
          .map(yearlyCostOf),
      ),
  },
];
