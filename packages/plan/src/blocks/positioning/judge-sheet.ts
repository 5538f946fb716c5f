import type { Item } from '../../document/document.ts';
import type { CheckResult } from '../../evaluate/check.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { singleRowId } from '../derived-rows.ts';

/** What a check says about a positioning: the field at fault and the words of the finding. */
export interface SheetJudgement {
  readonly field: string;
  readonly fix: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Asks a judgement about every positioning of the plan, also one in which nothing is written yet (`null`). */
export function judgeSheets(
  input: EvaluationInput,
  judge: (sheet: Item | null) => readonly SheetJudgement[],
): readonly CheckResult[] {
  return input.blocks('positioning').flatMap(({ section, block }) => {
    const item = singleRowId(input.document.id, block.key, 'positioning');
    return judge(input.item(item)).map(({ field, fix, params }): CheckResult => {
      const target = { section: section.key, block: block.key, item, field };
      return { target, params, fix: { kind: 'goto', key: fix, target } };
    });
  });
}
