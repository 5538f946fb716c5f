import type { Change } from '../../changes/change-set.ts';
import type { Item } from '../../document/document.ts';
import type { CheckResult } from '../../evaluate/check.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readString } from '../../evaluate/read-field.ts';

/** What a check says about one goal: the field at fault, and the fix; without `changes` the fix is to go to the field. */
export interface GoalJudgement {
  readonly field: string;
  readonly fix: string;
  readonly changes?: readonly Change[];
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * Asks a judgement about every goal and returns a finding per goal at fault. All carry `params.title` (empty for a goal
 * without title) and `params.position` (1 for the first goal).
 */
export function judgeGoals(
  input: EvaluationInput,
  judge: (goal: Item) => GoalJudgement | null,
): readonly CheckResult[] {
  const home = input.home('goals');
  if (home === null) {
    return [];
  }
  return input.rows('goals').flatMap((goal, index) => {
    const judgement = judge(goal);
    if (judgement === null) {
      return [];
    }
    const { field, fix, changes, params } = judgement;
    const target = { section: home.section.key, block: home.block.key, item: goal.id, field };
    return [
      {
        target,
        params: { title: readString(goal, 'title') ?? '', position: index + 1, ...params },
        fix:
          changes === undefined ? { kind: 'goto', key: fix, target } : { kind: 'change', key: fix, changes },
      },
    ];
  });
}
