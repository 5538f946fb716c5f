import { Decimal } from 'decimal.js';
import { fromDecimal } from './decimal.ts';
import { allOf, type Figure } from './ratio.ts';

/** How a risk reads (F36b): to 5 low, to 12 medium, above that high. */
export const riskBands = ['low', 'medium', 'high'] as const;
export type RiskBand = (typeof riskBands)[number];

const [lowMax, mediumMax] = [5, 12];

/** F36b: probability × impact, both 1 to 5. Returns 1 to 25, or null when one is missing. */
export function calculateRiskScore(
  probability: number | undefined,
  impact: number | undefined,
): number | null {
  return probability === undefined || impact === undefined ? null : probability * impact;
}

/** F36b: the band of a score. */
export function judgeRisk(score: number | null): RiskBand | null {
  if (score === null) {
    return null;
  }
  return score <= lowMax ? 'low' : score <= mediumMax ? 'medium' : 'high';
}

/** F36b: probability (fraction) × what it would cost. Minor units, rounded half up; null when one is missing. */
export function calculateExpectedCost(probability: Figure, costMinor: Figure): string | null {
  const found = allOf(probability, costMinor);
  return found === null
    ? null
    : fromDecimal(found[0].times(found[1]).toDecimalPlaces(0, Decimal.ROUND_HALF_UP));
}
