import { Decimal } from 'decimal.js';
import { fromDecimal } from './decimal.ts';
import { allOf, type Figure, ratioOf } from './ratio.ts';

/** A scenario's probability (fraction) and what it costs or brings. */
export interface WeighedScenario {
  readonly probability: Figure;
  readonly value: Figure;
}

/**
 * F25: Σ pᵢ × xᵢ. Values in one unit; null unless every scenario has both and the probabilities come to exactly 1. For
 * information: a plan carries out one scenario.
 */
export function weighScenarios(scenarios: readonly WeighedScenario[]): string | null {
  let [sum, certainty] = [new Decimal(0), new Decimal(0)];
  for (const { probability, value } of scenarios) {
    const found = allOf(probability, value);
    if (found === null) {
      return null;
    }
    sum = sum.plus(found[0].times(found[1]));
    certainty = certainty.plus(found[0]);
  }
  return certainty.equals(1) ? fromDecimal(sum) : null;
}

/** F39: how many activities a tool serves: Σ (activities per tool) ÷ tools in use. Counts per tool; null without a tool in use. */
export function calculateToolOverlap(activitiesPerTool: readonly number[]): string | null {
  const used = activitiesPerTool.filter((activities) => activities > 0);
  const sum = used.reduce((total, activities) => total + activities, 0);
  return ratioOf(String(sum), String(used.length));
}
