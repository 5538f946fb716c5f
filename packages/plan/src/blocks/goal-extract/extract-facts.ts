import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { singleRowId } from '../derived-rows.ts';
import { type ExtractPart, partsOf } from '../scenarios/extract-parts.ts';
import { budgetTotal } from '../scenarios/scenario-facts.ts';

/** Which of the seven parts a goal extract has; its cost is that of the budget. */
export function partsOfExtract(
  input: EvaluationInput,
  blockKey: string,
): Readonly<Record<ExtractPart, boolean>> {
  return partsOf(input, input.item(singleRowId(input.document.id, blockKey, 'goalExtract')), {
    cost: budgetTotal(input),
    messages: input.rowsOf(blockKey, 'extractMessages'),
  });
}
