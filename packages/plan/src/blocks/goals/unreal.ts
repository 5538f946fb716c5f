import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readString } from '../../evaluate/read-field.ts';
import { calculateCostOf, isBelow, isOutOfReach } from '../../formulas/face.ts';
import { linesOf, readMoney, settingsOf, totalOf } from '../budget/budget-facts.ts';
import { economicsOf, funnelOf } from '../funnel/funnel-facts.ts';
import { type FunnelWish, solveFunnel, wishOfGoal } from '../funnel/solve-funnel.ts';
import { conversionCost } from '../kpis/conversion-cost.ts';

/** How many times as many people as now a goal may take, where an agency has not said another number. */
const usualTimes = 3;

/** Why a goal cannot be believed in (GOAL-UNREAL), with the figures that say so. */
export type Unreal =
  | { readonly variant: 'judged' }
  | {
      readonly variant: 'traffic';
      readonly needed: number;
      readonly current: number;
      readonly times: number;
    }
  | { readonly variant: 'cost'; readonly costMoney: string; readonly budgetMoney: string };

/**
 * GOAL-UNREAL (002, 000): someone judged that a goal cannot be done; or it takes more than the agency's `maxTrafficTimes` the
 * people of now at the first stage of the funnel (F02); or at what a conversion costs now it costs more than the budget. Null
 * when all is well.
 */
export function unrealOf(input: EvaluationInput, goal: Item): Unreal | null {
  if (readString(goal, 'realismOk') === 'no') {
    return { variant: 'judged' };
  }
  const stages = input.rows('funnelStages');
  const wish = stages.length === 0 ? null : wishOfGoal(goal, stages, economicsOf(input), funnelOf(input));
  return wish === null ? null : (trafficFor(input, wish) ?? costFor(input, goal, wish));
}

function trafficFor(input: EvaluationInput, wish: FunnelWish): Unreal | null {
  const top = solveFunnel(input.rows('funnelStages'), economicsOf(input), wish)?.top ?? null;
  const current = funnelOf(input).volumes[0] ?? null;
  const times = input.context.settings?.maxTrafficTimes ?? usualTimes;
  return isOutOfReach(top, current, times)
    ? { variant: 'traffic', needed: Number(top), current: Number(current), times }
    : null;
}

/** Judged only where what a goal counts is a conversion, a target per month taken as one month: rather too little than too much. */
function costFor(input: EvaluationInput, goal: Item, { wanted, stage }: FunnelWish): Unreal | null {
  const isConversion =
    stage === funnelOf(input).customerStage || readString(goal, 'funnelStage') === 'convert';
  const cost = isConversion
    ? calculateCostOf(
        wanted,
        input.once('goals.conversionCost', () => conversionCost(input.rows('kpis'))),
      )
    : null;
  const budget = input.once('goals.budget', () => budgetOf(input));
  return cost !== null && budget !== null && isBelow(budget, cost)
    ? { variant: 'cost', costMoney: cost, budgetMoney: budget }
    : null;
}

/** What may be spent: the ceiling, else what all lines are planned to cost; null without either. */
function budgetOf(input: EvaluationInput): string | null {
  const home = input.home('budgetLines');
  return home === null
    ? null
    : (readMoney(settingsOf(input, home.block.key), 'targetCost') ??
        totalOf(linesOf(input, home.block.key), 'plan'));
}
