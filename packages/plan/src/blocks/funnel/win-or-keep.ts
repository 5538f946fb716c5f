import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { calculateWinOrKeep } from '../../formulas/face.ts';
import { acquisitionCost } from '../kpis/conversion-cost.ts';
import { funnelOf, loyaltyStageOf, placeOfStage, rowsAtStage } from './funnel-facts.ts';
import { budgetOf } from './stage-load.ts';

/**
 * F40 with the client's own numbers (000-52): how many times dearer it is to win a customer than to keep one. Winning costs what
 * the KPI of it said last; keeping costs what is done at the stage of regular customers, for each who is there. Null when one is
 * missing.
 */
export function winOrKeepOf(input: EvaluationInput): string | null {
  const stage = loyaltyStageOf(input);
  return stage === null
    ? null
    : calculateWinOrKeep(
        acquisitionCost(input.rows('kpis')),
        budgetOf(rowsAtStage(input, 'activities', stage)),
        funnelOf(input).volumes[placeOfStage(input, stage)] ?? null,
      );
}
