import type { Item } from '../../document/document.ts';
import type { ComputedDefinition } from '../../evaluate/computed.ts';
import { readString } from '../../evaluate/read-field.ts';
import { calculateDiscountedMargin } from '../../formulas/face.ts';
import { readMoney } from '../budget/budget-facts.ts';

/** What is left of the price of a promotion at a discount, a fraction; null without price and unit cost. */
function marginAt(promotion: Item, discount: string | undefined): string | null {
  return calculateDiscountedMargin(readMoney(promotion, 'price'), discount, readMoney(promotion, 'unitCost'));
}

/** What promotions leave of the margin (F12b), and how much content is planned. */
export const contentComputed: readonly ComputedDefinition[] = [
  {
    key: 'usualMargin',
    collection: 'promotions',
    source: 'F12b',
    calculate: (_input, row) => (row === null ? null : marginAt(row, '0')),
  },
  {
    key: 'margin',
    collection: 'promotions',
    source: 'F12b',
    calculate: (_input, row) => (row === null ? null : marginAt(row, readString(row, 'discount'))),
  },
  {
    key: 'contentCount',
    source: 'B13',
    calculate: (input, _row, blockKey) => input.rowsOf(blockKey, 'contentItems').length,
  },
];
