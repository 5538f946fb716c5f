import type { PlanDocument } from '../document/face.ts';
import { fillEveryBlock } from './every-block.ts';
import { greatestValue, leastValue, longestMonths } from './extreme-values.ts';

/** As long as a series has months. */
const period = { periodStart: `${longestMonths[0]}-01`, periodEnd: `${longestMonths.at(-1)}-31` };

/** A plan with every block type and nothing in it. */
export const emptyPlan: PlanDocument = fillEveryBlock(period, null);

/** A plan with a row in every collection of every block type, each field with the least that it takes. */
export const leastPlan: PlanDocument = fillEveryBlock(period, ({ definition }) => leastValue(definition));

/** The same with the greatest in every field; only the head keeps to its language and currency. */
export const greatestPlan: PlanDocument = fillEveryBlock(period, ({ definition, collection, field }) =>
  greatestValue(definition, `«${collection.key} ${field}» `),
);
