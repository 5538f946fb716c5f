import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readReference, readString } from '../../evaluate/read-field.ts';
import { isCounted } from '../activities/activity-facts.ts';
import { singleRowId } from '../derived-rows.ts';
import { type FunnelReading, readFunnel } from './read-funnel.ts';

/** What one customer brings, as far as written; null before anything is. */
export function economicsOf(input: EvaluationInput): Item | null {
  const home = input.home('funnelStages');
  return home === null ? null : input.item(singleRowId(input.document.id, home.block.key, 'funnelEconomics'));
}

/** What follows from the funnel of the plan. */
export function funnelOf(input: EvaluationInput): FunnelReading {
  return input.once('funnel.reading', () => readFunnel(input.rows('funnelStages'), economicsOf(input)));
}

/** The stage of those who already are customers: the last one. AIDA has none, because it ends with the purchase. */
export function loyaltyStageOf(input: EvaluationInput): Item | null {
  const economics = economicsOf(input);
  const endsWithPurchase = economics !== null && readString(economics, 'stageSet') === 'aida';
  return endsWithPurchase ? null : (input.rows('funnelStages').at(-1) ?? null);
}

/** Rows of a collection that name this stage in their field `stage`; cancelled activities are none. */
export function rowsAtStage(
  input: EvaluationInput,
  collection: 'activities' | 'kpis',
  stage: Item,
): readonly Item[] {
  return input.rows(collection).filter((row) => isCounted(row) && readReference(row, 'stage') === stage.id);
}

/** The place of a stage among the stages. */
export function placeOfStage(input: EvaluationInput, stage: Item): number {
  return input.rows('funnelStages').indexOf(stage);
}
