import type { ComputedDefinition } from '../../evaluate/computed.ts';
import { readString } from '../../evaluate/read-field.ts';
import { daysBetween } from '../../formulas/face.ts';
import { columnsOf, countIn } from './audit-facts.ts';

/** How fresh what was found is, and how it spreads over the columns (B04). */
export const auditComputed: readonly ComputedDefinition[] = [
  {
    // Days since it was measured or said; null without a day, and for one that is still to come.
    key: 'evidenceAge',
    collection: 'findings',
    source: 'B04',
    calculate(input, row) {
      const day = row === null ? undefined : readString(row, 'date');
      const age = day === undefined ? null : daysBetween(day, input.context.today);
      return age === null || age < 0 ? null : age;
    },
  },
  {
    key: 'columnCounts',
    source: 'B04',
    calculate(input, _row, blockKey) {
      const placed = input.blocks('audit').find(({ block }) => block.key === blockKey);
      return placed === undefined
        ? null
        : Object.fromEntries(
            columnsOf(placed.block).map((column) => [column, String(countIn(input, column))]),
          );
    },
  },
];
