import type { ComputedDefinition } from '../../evaluate/computed.ts';
import { readString } from '../../evaluate/read-field.ts';
import { calculateSum, daysBetween } from '../../formulas/face.ts';
import { detailParts, isCounted, isDetailed, isInWindow, isOpen } from './activity-facts.ts';
import { detailWindow } from './detail-window.ts';

/** Values that follow from an activity's fields and the day, and the window and cost of a block's activities. */
export const activityComputed: readonly ComputedDefinition[] = [
  {
    key: 'detailParts',
    collection: 'activities',
    source: 'B14',
    calculate: (input, row) => (row === null ? null : { ...detailParts(input, row) }),
  },
  {
    key: 'isDetailed',
    collection: 'activities',
    source: 'B14',
    calculate: (input, row) => (row === null ? null : isDetailed(input, row) ? 'detailed' : 'coarse'),
  },
  {
    key: 'inWindow',
    collection: 'activities',
    source: 'B14',
    calculate: (input, row) =>
      row === null ? null : isInWindow(row, detailWindow(input)) ? 'inside' : 'outside',
  },
  {
    // Days until the last one; negative when it has passed. Null without an end, and for what is over.
    key: 'daysLeft',
    collection: 'activities',
    source: 'B14',
    calculate(input, row) {
      const end = row === null || !isOpen(row) ? undefined : readString(row, 'end');
      return end === undefined ? null : daysBetween(input.context.today, end);
    },
  },
  {
    key: 'activityCount',
    source: 'B14',
    calculate: (input, _row, blockKey) => input.rowsOf(blockKey, 'activities').length,
  },
  {
    key: 'activityBudget',
    source: 'B14',
    calculate: (input, _row, blockKey) =>
      calculateSum(
        input
          .rowsOf(blockKey, 'activities')
          .filter(isCounted)
          .map(({ fields }) => (typeof fields.budget === 'number' ? String(fields.budget) : null)),
      ),
  },
  { key: 'windowFrom', source: 'B14', calculate: (input) => detailWindow(input)?.from ?? null },
  { key: 'windowTo', source: 'B14', calculate: (input) => detailWindow(input)?.to ?? null },
];
