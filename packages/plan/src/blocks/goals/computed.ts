import type { ComputedDefinition } from '../../evaluate/computed.ts';
import { readString } from '../../evaluate/read-field.ts';
import { calculateGoalChange, calculateSmart, countSmart } from '../../formulas/face.ts';
import { goalAttainment } from './goal-attainment.ts';
import { horizonOf, smartFacts } from './goal-facts.ts';

/** Values that follow from a goal's fields, and how many rows the block holds. */
export const goalComputed: readonly ComputedDefinition[] = [
  {
    key: 'smart',
    collection: 'goals',
    source: 'F26',
    calculate: (input, row) => (row === null ? null : { ...calculateSmart(smartFacts(input, row)) }),
  },
  {
    key: 'smartScore',
    collection: 'goals',
    source: 'F26',
    calculate: (input, row) => (row === null ? null : countSmart(calculateSmart(smartFacts(input, row)))),
  },
  {
    key: 'change',
    collection: 'goals',
    source: 'F01b',
    calculate: (_input, row) =>
      row === null ? null : calculateGoalChange(readString(row, 'baseline'), readString(row, 'target')),
  },
  {
    key: 'horizon',
    collection: 'goals',
    source: 'B09',
    calculate: (input, row) => (row === null ? null : horizonOf(input.header, row)),
  },
  {
    key: 'attainment',
    collection: 'goals',
    source: 'F27',
    calculate: (input, row) => (row === null ? null : goalAttainment(input, row)),
  },
  {
    key: 'goalCount',
    source: 'B09',
    calculate: (input, _row, blockKey) => input.rowsOf(blockKey, 'goals').length,
  },
  {
    key: 'businessGoalCount',
    source: 'B09',
    calculate: (input, _row, blockKey) => input.rowsOf(blockKey, 'businessGoals').length,
  },
];
