import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { calculateEarned, calculateEarnedValue, type EarnedValue } from '../../formulas/face.ts';
import { linesOf, toDate, totalOf } from '../budget/budget-facts.ts';
import { planProgress } from './milestone-facts.ts';

/**
 * F23 of a plan: what the milestones say is done, beside what the budget planned and cost up to the last month with actuals.
 * Null without milestones, a budget or actuals.
 */
export function earnedValueOf(input: EvaluationInput, blockKey: string): EarnedValue | null {
  const home = input.home('budgetLines');
  const lines = home === null ? [] : linesOf(input, home.block.key);
  const so = toDate(lines);
  const whole = totalOf(lines, 'plan');
  const earned = calculateEarned(whole, planProgress(input.rowsOf(blockKey, 'milestones')));
  return so === null ? null : calculateEarnedValue(so.plan, earned, so.actual, whole);
}
