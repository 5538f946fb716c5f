import type { ComputedDefinition } from '../../evaluate/computed.ts';
import { singleRowId } from '../derived-rows.ts';
import { countLevels } from './pyramid-levels.ts';

/** How many of the five levels of a pyramid are whole. */
export const pyramidComputed: readonly ComputedDefinition[] = [
  {
    key: 'levelsFilled',
    source: 'B02',
    calculate: (input, _row, blockKey) =>
      countLevels(input.item(singleRowId(input.document.id, blockKey, 'pyramid'))),
  },
];
