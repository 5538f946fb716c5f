import { type PlanDocument, rowsOf } from '../../document/face.ts';
import { calculateCostOf, ratioOf } from '../../formulas/face.ts';
import { totalOf } from '../budget/budget-facts.ts';
import { conversionCost } from '../kpis/conversion-cost.ts';
import type { FunnelReading } from './read-funnel.ts';
import type { FunnelWish } from './solve-funnel.ts';

/** The budget that a wish takes; money in minor units. */
export interface WishCost {
  /** Whence what one costs is known: a KPI that measures conversions, or the plan's budget over the people it counts on there. */
  readonly by: 'conversion' | 'plan';
  readonly each: string;
  readonly cost: string;
  /** What all lines of the budget are planned to cost; null without figures. */
  readonly planned: string | null;
}

/**
 * F02 in money: what so many people at a stage take at what one costs now (F06). Customers cost what their KPI says a
 * conversion does; without one, and at other stages, each costs an equal part of the planned budget. Null while neither is known.
 */
export function wishCost(
  document: Pick<PlanDocument, 'items'>,
  { customerStage, volumes }: Pick<FunnelReading, 'customerStage' | 'volumes'>,
  { wanted, stage }: FunnelWish,
): WishCost | null {
  const planned = totalOf(rowsOf(document, 'budgetLines'), 'plan');
  const measured = stage === customerStage ? conversionCost(rowsOf(document, 'kpis')) : null;
  const each = measured ?? (planned === '0' ? null : ratioOf(planned, volumes[stage] ?? null));
  const cost = calculateCostOf(wanted, each);
  return each === null || cost === null
    ? null
    : { by: measured === null ? 'plan' : 'conversion', each, cost, planned };
}
