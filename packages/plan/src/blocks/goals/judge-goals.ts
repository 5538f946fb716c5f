import type { Item } from '../../document/document.ts';
import type { CheckResult } from '../../evaluate/check.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { judgeRows, type RowJudgement } from '../judge-rows.ts';
import { goalRows } from './collections.ts';

/** Asks a judgement about every goal (`judgeRows`). */
export function judgeGoals(
  input: EvaluationInput,
  judge: (goal: Item) => RowJudgement | null,
): readonly CheckResult[] {
  return judgeRows(input, goalRows, judge);
}
