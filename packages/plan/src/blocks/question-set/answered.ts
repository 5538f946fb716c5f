import type { Item } from '../../document/document.ts';
import type { EvaluationInput, PlacedBlock } from '../../evaluate/evaluation-input.ts';
import { readString } from '../../evaluate/read-field.ts';
import { type PromptScale, promptScales } from '../../template/template-structure.ts';
import { promptRowId } from '../derived-rows.ts';

/** The field that holds the choice of a scale. */
export const fieldOfScale: Readonly<Record<PromptScale, 'status' | 'trafficBalance' | 'delivery'>> = {
  scope: 'status',
  trafficBalance: 'trafficBalance',
  delivery: 'delivery',
};

/** A question of a block, the template's or one's own, with the row of its answer where there is one. */
export interface AskedQuestion {
  readonly rowId: string;
  readonly row: Item | null;
  readonly scale: PromptScale | null;
}

/** The questions of a set in the order in which they are read: those of the template, then one's own. */
export function askedQuestions(input: EvaluationInput, { block }: PlacedBlock): readonly AskedQuestion[] {
  const asked = (block.settings?.prompts ?? []).map(({ key, scale }): AskedQuestion => {
    const rowId = promptRowId(input.document.id, block.key, key);
    return { rowId, row: input.item(rowId), scale: scale ?? null };
  });
  const own = input
    .rowsOf(block.key, 'ownQuestions')
    .map((row): AskedQuestion => ({ rowId: row.id, row, scale: scaleOf(row) }));
  return [...asked, ...own];
}

/** The scale that somebody chose for a question of their own; null without one. */
export function scaleOf(row: Item): PromptScale | null {
  const chosen = readString(row, 'scale');
  return promptScales.find((scale) => scale === chosen) ?? null;
}

/** Whether it is still open if something belongs to the plan: nothing chosen, or `undecided` chosen. */
export function isOpen({ row, scale }: AskedQuestion): boolean {
  const status = row === null ? undefined : readString(row, 'status');
  return scale === 'scope' && (status === undefined || status === 'undecided');
}

/** Whether a question has an answer: in words, or a choice on its scale; one of scope only once it is decided. */
export function isAnswered(question: AskedQuestion): boolean {
  const { row, scale } = question;
  if (scale === 'scope') {
    return !isOpen(question);
  }
  const chosen = row !== null && scale !== null ? readString(row, fieldOfScale[scale]) : undefined;
  return chosen !== undefined || row?.fields.answer !== undefined;
}
