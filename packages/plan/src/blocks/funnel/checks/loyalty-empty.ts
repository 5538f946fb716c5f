import type { Item } from '../../../document/document.ts';
import type { CheckDefinition, CheckResult } from '../../../evaluate/check.ts';
import type { EvaluationInput, PlacedBlock } from '../../../evaluate/evaluation-input.ts';
import { readReference, readString } from '../../../evaluate/read-field.ts';
import { isEntries } from '../../../fields/face.ts';
import { addAdvisedRow } from '../../add-advised-row.ts';
import { loyaltyStageOf, rowsAtStage } from '../funnel-facts.ts';

/**
 * LOYALTY-EMPTY (000-51, 000-52): nothing is done for those who already are customers, or what is done has no money:
 * neither the activities nor lines of the budget for them name an amount.
 */
export const loyaltyEmpty: CheckDefinition = {
  code: 'LOYALTY-EMPTY',
  severity: 'warning',
  needs: [],
  variants: ['activity', 'budget'],
  fixes: ['addStageActivity', 'fundActivity'],
  run(input) {
    const stages = input.home('funnelStages');
    const activities = input.home('activities');
    const loyalty = loyaltyStageOf(input);
    return stages === null || activities === null || loyalty === null
      ? []
      : judgeLoyalty(input, loyalty, stages, activities);
  },
};

function judgeLoyalty(
  input: EvaluationInput,
  loyalty: Item,
  { section, block }: PlacedBlock,
  home: PlacedBlock,
): readonly CheckResult[] {
  const activities = rowsAtStage(input, 'activities', loyalty);
  const [first] = activities;
  const target = { section: section.key, block: block.key, item: loyalty.id, field: 'name' };
  const params = { title: readString(loyalty, 'name') ?? '' };
  if (first === undefined) {
    const changes = [addAdvisedRow(input, 'activities', { stage: { id: loyalty.id } })];
    return [
      {
        target,
        params: { ...params, variant: 'activity' },
        fix: { kind: 'change', key: 'addStageActivity', changes },
      },
    ];
  }
  const money = { section: home.section.key, block: home.block.key, item: first.id, field: 'budget' };
  return isFunded(input, activities)
    ? []
    : [
        {
          target,
          params: { ...params, variant: 'budget' },
          fix: { kind: 'goto', key: 'fundActivity', target: money },
        },
      ];
}

function isFunded(input: EvaluationInput, activities: readonly Item[]): boolean {
  const ids = new Set(activities.map(({ id }) => id));
  return (
    activities.some(({ fields }) => typeof fields.budget === 'number' && fields.budget > 0) ||
    input
      .rows('budgetLines')
      .some((line) => ids.has(readReference(line, 'activity') ?? '') && hasAmount(line))
  );
}

function hasAmount({ fields }: Item): boolean {
  return isEntries(fields.plan) && fields.plan.some(({ value }) => value !== '0');
}
