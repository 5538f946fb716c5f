import { deriveId, orderBetween } from '../../../canonical/face.ts';
import type { Change } from '../../../changes/change-set.ts';
import type { Item } from '../../../document/document.ts';
import { planMonths } from '../../../document/plan-months.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import type { EvaluationInput } from '../../../evaluate/evaluation-input.ts';
import { readReference, readString } from '../../../evaluate/read-field.ts';
import { seriesEntry } from '../../../fields/face.ts';
import { allocate, monthsBetween } from '../../../formulas/face.ts';
import { isCounted } from '../../activities/activity-facts.ts';
import { judgeRows, type RowJudgement } from '../../judge-rows.ts';
import { isStray } from '../../scenarios/scenario-facts.ts';
import { linesOf, readMoney, totalOf } from '../budget-facts.ts';

/**
 * BUD-MISMATCH (003, 004): an activity's budget and the lines that pay for it say different amounts, or no line pays for
 * it. Activities without a budget are not judged here, nor cancelled ones and those of a scenario that is not carried out, nor any
 * while the budget has no line.
 */
export const budMismatch: CheckDefinition = {
  code: 'BUD-MISMATCH',
  severity: 'warning',
  needs: [],
  variants: ['differs', 'none'],
  fixes: ['takeSumOfLines', 'addLineForActivity'],
  run(input) {
    const home = input.home('budgetLines');
    const lines = home === null ? [] : linesOf(input, home.block.key);
    if (lines.length === 0) {
      return [];
    }
    const byActivity = Map.groupBy(lines, (line) => readReference(line, 'activity') ?? '');
    return judgeRows(input, { key: 'activities', titleField: 'title' }, (activity) =>
      judge(input, activity, byActivity.get(activity.id) ?? []),
    );
  },
};

function judge(input: EvaluationInput, activity: Item, lines: readonly Item[]): RowJudgement | null {
  const budget = readMoney(activity, 'budget');
  if (budget === undefined || !isCounted(activity) || isStray(input, activity)) {
    return null;
  }
  const field = 'budget';
  const total = totalOf(lines, 'plan');
  if (lines.length === 0 || total === null) {
    return budget === '0' || lines.length > 0
      ? null
      : {
          field,
          fix: 'addLineForActivity',
          changes: [lineFor(input, activity, budget)],
          params: { variant: 'none', budgetMoney: budget },
        };
  }
  if (budget === total) {
    return null;
  }
  return {
    field,
    fix: 'takeSumOfLines',
    changes: [{ op: 'item.set', id: activity.id, field, value: Number(total) }],
    params: { variant: 'differs', budgetMoney: budget, linesMoney: total },
  };
}

/** A line that pays for an activity: its budget spread evenly over its months, or over those of the plan. */
function lineFor(input: EvaluationInput, activity: Item, budget: string): Change {
  const start = readString(activity, 'start');
  const end = readString(activity, 'end');
  const own = start === undefined || end === undefined ? [] : monthsBetween(start, end);
  const months = own.length > 0 ? own : planMonths(input.header);
  const amounts =
    allocate(
      budget,
      months.map(() => '1'),
    ) ?? [];
  const plan = months.flatMap((month, index) => {
    const amount = amounts[index];
    return amount === undefined ? [] : [seriesEntry(month, amount)];
  });
  const label = readString(activity, 'title');
  return {
    op: 'item.add',
    // Two people who follow the same advice make one line.
    id: deriveId(input.document.id, 'advice', 'budgetLines', activity.id),
    collection: 'budgetLines',
    order: orderBetween(input.rows('budgetLines').at(-1)?.order ?? null, null),
    fields: {
      activity: { id: activity.id },
      ...(label === undefined ? {} : { label }),
      ...(plan.length === 0 ? {} : { plan }),
    },
  };
}
