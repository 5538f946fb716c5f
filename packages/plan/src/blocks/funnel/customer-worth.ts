import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readString } from '../../evaluate/read-field.ts';
import {
  calculateBreakEvenRoas,
  calculateFunnelRevenue,
  calculateGrossProfit,
  calculatePayback,
  calculateValueToCost,
} from '../../formulas/face.ts';
import { readMoney } from '../budget/budget-facts.ts';
import { acquisitionCost, lifetimeValue } from '../kpis/conversion-cost.ts';
import { economicsOf } from './funnel-facts.ts';

/** F12 at the margin of the funnel: the ROAS from which advertising pays. Null without a margin above zero. */
export function breakEvenRoasOf(input: EvaluationInput): string | null {
  const economics = economicsOf(input);
  return economics === null ? null : calculateBreakEvenRoas(readString(economics, 'grossMargin'));
}

/** F15: what a customer is worth for each part of what it costs to win one, both as their KPIs said last. Null when one is missing. */
export function valueToCostOf(input: EvaluationInput): string | null {
  const kpis = input.rows('kpis');
  return calculateValueToCost(lifetimeValue(kpis), acquisitionCost(kpis));
}

/** F15: the months in which a customer brings back, at the margin of the funnel, what it cost to win one. Null when one is missing. */
export function paybackOf(input: EvaluationInput): string | null {
  const economics = economicsOf(input);
  if (economics === null) {
    return null;
  }
  const ofOne = calculateFunnelRevenue(
    '1',
    readString(economics, 'ordersPerCustomerYear'),
    readMoney(economics, 'aov'),
  );
  const yearlyMargin = calculateGrossProfit(ofOne, readString(economics, 'grossMargin'));
  return calculatePayback(acquisitionCost(input.rows('kpis')), yearlyMargin);
}
