import type { ComputedDefinition } from '../../evaluate/computed.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { type AskedQuestion, askedQuestions, isAnswered, isOpen } from './answered.ts';

function count(
  input: EvaluationInput,
  blockKey: string,
  counts: (question: AskedQuestion) => boolean,
): number {
  const placed = input.blocks('questionSet').find(({ block }) => block.key === blockKey);
  return placed === undefined ? 0 : askedQuestions(input, placed).filter(counts).length;
}

/** How far a set of questions is answered (B03). */
export const questionComputed: readonly ComputedDefinition[] = [
  {
    key: 'answered',
    source: 'B03',
    calculate: (input, _row, blockKey) => count(input, blockKey, isAnswered),
  },
  { key: 'total', source: 'B03', calculate: (input, _row, blockKey) => count(input, blockKey, () => true) },
  { key: 'undecided', source: 'B03', calculate: (input, _row, blockKey) => count(input, blockKey, isOpen) },
];
