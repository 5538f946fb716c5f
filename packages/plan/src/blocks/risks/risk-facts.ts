import type { Item } from '../../document/document.ts';
import { readString } from '../../evaluate/read-field.ts';
import {
  calculateExpectedCost,
  calculateRiskScore,
  calculateSum,
  judgeRisk,
  type RiskBand,
} from '../../formulas/face.ts';

/** Levels of probability and of impact, the lowest first. */
export const riskLevels = [1, 2, 3, 4, 5] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** How likely a level of probability is: the middle of its fifth, since a level says no more than that. */
const likelihoods: Readonly<Record<RiskLevel, string>> = { 1: '0.1', 2: '0.3', 3: '0.5', 4: '0.7', 5: '0.9' };

type LevelField = 'probability' | 'impact' | 'residualProbability' | 'residualImpact';

/** A level of a risk; undefined while nobody has judged it. */
export function levelOf(risk: Pick<Item, 'fields'>, field: LevelField): RiskLevel | undefined {
  const stored = Number(risk.fields[field]);
  return riskLevels.find((level) => level === stored);
}

/** F36b: 1 to 25; null until probability and impact are judged. */
export function scoreOf(risk: Pick<Item, 'fields'>): number | null {
  return calculateRiskScore(levelOf(risk, 'probability'), levelOf(risk, 'impact'));
}

/** F36b of what is left once the response has worked; null until both are judged. */
export function residualScoreOf(risk: Pick<Item, 'fields'>): number | null {
  return calculateRiskScore(levelOf(risk, 'residualProbability'), levelOf(risk, 'residualImpact'));
}

/** F36b: what a risk would cost × how likely it is, in minor units; null when one of them is missing. */
export function expectedCostOf(risk: Item): string | null {
  const level = levelOf(risk, 'probability');
  const { impactCost } = risk.fields;
  return level === undefined || typeof impactCost !== 'number'
    ? null
    : calculateExpectedCost(likelihoods[level], String(impactCost));
}

/** Whether a risk may still happen. */
export function isOpenRisk(risk: Item): boolean {
  const status = readString(risk, 'status');
  return status !== 'closed' && status !== 'happened';
}

/** What all risks that may still happen are expected to cost, in minor units; null when none says what it would. */
export function expectedCostOfAll(risks: readonly Item[]): string | null {
  return calculateSum(risks.filter(isOpenRisk).map(expectedCostOf));
}

/** Risks with the highest score first; those that nobody has judged come last, and ties keep their order. */
export function sortRisks<T extends Pick<Item, 'fields'>>(risks: readonly T[]): readonly T[] {
  return risks.toSorted((a, b) => (scoreOf(b) ?? 0) - (scoreOf(a) ?? 0));
}

/** The band of a square of the matrix. */
export function bandAt(probability: RiskLevel, impact: RiskLevel): RiskBand {
  return judgeRisk(calculateRiskScore(probability, impact)) ?? 'low';
}
