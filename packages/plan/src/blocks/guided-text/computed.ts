import { wordsOf } from '../../canonical/face.ts';
import type { ComputedDefinition } from '../../evaluate/computed.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { fieldTypes } from '../../fields/face.ts';
import { promptRowId } from '../derived-rows.ts';

/** Words in the answers of a guided text, and in its strategic lines with their reasons. */
function countWords(input: EvaluationInput, blockKey: string): number {
  let count = 0;
  for (const row of [...input.rowsOf(blockKey, 'answers'), ...input.rowsOf(blockKey, 'strategicLines')]) {
    for (const [field, type] of textFields) {
      const value = row.fields[field];
      count += value === undefined ? 0 : wordsOf(fieldTypes[type].toText(value)).length;
    }
  }
  return count;
}

const textFields = [
  ['answer', 'richText'],
  ['line', 'text'],
  ['why', 'richText'],
] as const;

/** Keys of the prompts a guided text asks, in order. */
function promptsOf(input: EvaluationInput, blockKey: string): readonly string[] {
  const placed = input.blocks('guidedText').find(({ block }) => block.key === blockKey);
  return (placed?.block.settings?.prompts ?? []).map((prompt) => prompt.key);
}

/** How much of a guided text is written (B01). */
export const guidedTextComputed: readonly ComputedDefinition[] = [
  { key: 'words', source: 'B01', calculate: (input, _row, blockKey) => countWords(input, blockKey) },
  {
    key: 'answered',
    source: 'B01',
    calculate: (input, _row, blockKey) =>
      promptsOf(input, blockKey).filter(
        (prompt) => input.item(promptRowId(input.document.id, blockKey, prompt))?.fields.answer !== undefined,
      ).length,
  },
  { key: 'total', source: 'B01', calculate: (input, _row, blockKey) => promptsOf(input, blockKey).length },
];
