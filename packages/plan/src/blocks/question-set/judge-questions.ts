import type { CheckResult } from '../../evaluate/check.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { type AskedQuestion, askedQuestions, fieldOfScale } from './answered.ts';

/**
 * Returns one finding per set of questions that has questions at fault: how many (`params.count`), with the first of
 * them as the place to go to. One finding for all: a list of five alike would only repeat what the block shows.
 */
export function judgeQuestions(
  input: EvaluationInput,
  fix: string,
  isAtFault: (question: AskedQuestion) => boolean,
): readonly CheckResult[] {
  return input.blocks('questionSet').flatMap((placed) => {
    const open = askedQuestions(input, placed).filter(isAtFault);
    const [first] = open;
    if (first === undefined) {
      return [];
    }
    const block = { section: placed.section.key, block: placed.block.key };
    const field = first.scale === null ? 'answer' : fieldOfScale[first.scale];
    return [
      {
        target: block,
        params: { count: open.length },
        fix: { kind: 'goto', key: fix, target: { ...block, item: first.rowId, field } },
      },
    ];
  });
}
