import type { Change } from '../../../changes/change-set.ts';
import type { Item } from '../../../document/document.ts';
import type { CheckDefinition, CheckResult } from '../../../evaluate/check.ts';
import type { EvaluationInput } from '../../../evaluate/evaluation-input.ts';
import { readReference } from '../../../evaluate/read-field.ts';
import { sameValue } from '../../../fields/face.ts';
import { judgeRows } from '../../judge-rows.ts';
import { addGoal } from '../add-goal.ts';
import { parentGoals } from '../collections.ts';
import { judgeGoals } from '../judge-goals.ts';

/** What a goal of the general plan says about itself, where it does, and a goal of this plan repeats. */
const repeated = ['metric', 'unit', 'target', 'dueDate'] as const;

/**
 * GOAL-PARENTDIFF (004-06): a goal that takes up none of the general plan, one that differs from the goal that it takes up,
 * and a goal of the general plan that none takes up.
 */
export const goalParentDiff: CheckDefinition = {
  code: 'GOAL-PARENTDIFF',
  severity: 'warning',
  needs: [],
  variants: ['missing', 'different', 'untaken'],
  fixes: ['chooseParentGoal', 'takeOverParentGoal', 'addGoalOfParent'],
  run(input) {
    if (input.home('parentGoals') === null || input.rows('parentGoals').length === 0) {
      return [];
    }
    return [...judgeOwn(input), ...judgeUntaken(input)];
  },
};

function judgeOwn(input: EvaluationInput): readonly CheckResult[] {
  return judgeGoals(input, (goal) => {
    const parent = parentOf(input, goal);
    if (parent === null) {
      return { field: 'parentGoal', fix: 'chooseParentGoal', params: { variant: 'missing' } };
    }
    const [first, ...others] = repeated.filter((field) => {
      const asked = parent.fields[field];
      return asked !== undefined && !sameValue(asked, goal.fields[field]);
    });
    if (first === undefined) {
      return null;
    }
    return {
      field: first,
      fix: 'takeOverParentGoal',
      changes: [first, ...others].map((field): Change => {
        const value = parent.fields[field];
        return { op: 'item.set', id: goal.id, field, ...(value === undefined ? {} : { value }) };
      }),
      params: { variant: 'different' },
    };
  });
}

function judgeUntaken(input: EvaluationInput): readonly CheckResult[] {
  const taken = new Set(input.rows('goals').map((goal) => readReference(goal, 'parentGoal')));
  return judgeRows(input, parentGoals, (parent) => {
    if (taken.has(parent.id)) {
      return null;
    }
    const kept = ['title', 'nature', ...repeated].flatMap((field) => {
      const value = parent.fields[field];
      return value === undefined ? [] : [[field, value] as const];
    });
    return {
      field: 'title',
      fix: 'addGoalOfParent',
      changes: [addGoal(input, { ...Object.fromEntries(kept), parentGoal: { id: parent.id } })],
      params: { variant: 'untaken' },
    };
  });
}

function parentOf(input: EvaluationInput, goal: Item): Item | null {
  const id = readReference(goal, 'parentGoal');
  return id === undefined ? null : input.item(id);
}
