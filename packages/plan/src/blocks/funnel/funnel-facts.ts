import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readReference, readString } from '../../evaluate/read-field.ts';
import { calculateStageRates, calculateStageVolumes, type FunnelStep } from '../../formulas/face.ts';
import { singleRowId } from '../derived-rows.ts';

/** What formulas need of the stages, in the order of the stages. */
export function stepsOf(stages: readonly Item[]): readonly FunnelStep[] {
  return stages.map((stage) => ({ volume: readString(stage, 'volume'), rate: readString(stage, 'rate') }));
}

/** What one customer brings, as far as written; null before anything is. */
export function economicsOf(input: EvaluationInput): Item | null {
  const home = input.home('funnelStages');
  return home === null ? null : input.item(singleRowId(input.document.id, home.block.key, 'funnelEconomics'));
}

/** The stage whose people are customers: the chosen one while it exists, else the last. */
export function customerStageOf(input: EvaluationInput): Item | null {
  const stages = input.rows('funnelStages');
  const economics = economicsOf(input);
  const chosen = economics === null ? undefined : readReference(economics, 'customerStage');
  return stages.find((stage) => stage.id === chosen) ?? stages.at(-1) ?? null;
}

/** The stage of those who already are customers: the last one. AIDA has none, because it ends with the purchase. */
export function loyaltyStageOf(input: EvaluationInput): Item | null {
  const economics = economicsOf(input);
  const endsWithPurchase = economics !== null && readString(economics, 'stageSet') === 'aida';
  return endsWithPurchase ? null : (input.rows('funnelStages').at(-1) ?? null);
}

/** Rows of a collection that name this stage in their field `stage`. */
export function rowsAtStage(
  input: EvaluationInput,
  collection: 'activities' | 'kpis',
  stage: Item,
): readonly Item[] {
  return input.rows(collection).filter((row) => readReference(row, 'stage') === stage.id);
}

/** How many people arrive at a stage (F01), as canonical decimal; null when it cannot be known. */
export function volumeAt(input: EvaluationInput, stage: Item | null): string | null {
  const stages = input.rows('funnelStages');
  const at = stage === null ? -1 : stages.indexOf(stage);
  return calculateStageVolumes(stepsOf(stages))[at] ?? null;
}

/** The share that arrives at a stage from the one before, as fraction; null when it cannot be known. */
export function rateAt(input: EvaluationInput, stage: Item): string | null {
  const stages = input.rows('funnelStages');
  return calculateStageRates(stepsOf(stages))[stages.indexOf(stage)] ?? null;
}
