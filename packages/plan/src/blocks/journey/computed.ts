import type { ComputedDefinition } from '../../evaluate/computed.ts';
import { readString } from '../../evaluate/read-field.ts';
import { aggregate } from '../../formulas/face.ts';

/** How long a journey is and how hard its steps are on average (002-27). */
export const journeyComputed: readonly ComputedDefinition[] = [
  {
    key: 'stepCount',
    source: 'B11',
    calculate: (input, _row, blockKey) => input.rowsOf(blockKey, 'journeySteps').length,
  },
  {
    key: 'meanFriction',
    source: 'B11',
    calculate: (input, _row, blockKey) =>
      aggregate(
        input.rowsOf(blockKey, 'journeySteps').flatMap((step) => readString(step, 'friction') ?? []),
        'average',
      ),
  },
];
