import type { ComputedDefinition } from '../../evaluate/computed.ts';
import { quadrants } from './collections.ts';
import { pairOf, pointsByWeight, quadrantOf, weightOf } from './swot-facts.ts';

/** How much a point weighs and which place that gives it in its quadrant; whether a response pairs inside with outside. */
export const swotComputed: readonly ComputedDefinition[] = [
  {
    key: 'weight',
    collection: 'swotItems',
    source: 'F37',
    calculate: (_input, row) => (row === null ? null : weightOf(row)),
  },
  {
    // 1 is the heaviest of its quadrant; null for a point without a weight.
    key: 'place',
    collection: 'swotItems',
    source: 'B05',
    calculate(input, row) {
      const quadrant = row === null ? null : quadrantOf(row);
      if (row === null || quadrant === null || weightOf(row) === null) {
        return null;
      }
      const ordered = input.once(`swot.${quadrant}`, () => pointsByWeight(input.rows('swotItems'), quadrant));
      return ordered.findIndex(({ id }) => id === row.id) + 1;
    },
  },
  {
    key: 'pair',
    collection: 'swotResponses',
    source: 'B05',
    calculate: (input, row) => (row === null ? null : pairOf(input, row)),
  },
  {
    key: 'quadrantCounts',
    source: 'B05',
    calculate(input, _row, blockKey) {
      const points = input.rowsOf(blockKey, 'swotItems');
      return Object.fromEntries(
        quadrants.map((quadrant) => [
          quadrant,
          String(points.filter((point) => quadrantOf(point) === quadrant).length),
        ]),
      );
    },
  },
];
