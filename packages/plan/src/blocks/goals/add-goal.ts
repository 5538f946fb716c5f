import type { AddItem } from '../../changes/add-item.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { addAdvisedRow } from '../add-advised-row.ts';

/** The change that adds a goal at the end of the list, linked to the business goal if there is exactly one. */
export function addGoal(input: EvaluationInput, fields: Readonly<Record<string, FieldValue>>): AddItem {
  const [businessGoal, ...others] = input.rows('businessGoals');
  const link: Readonly<Record<string, FieldValue>> =
    businessGoal !== undefined && others.length === 0 ? { businessGoal: { id: businessGoal.id } } : {};
  return addAdvisedRow(input, 'goals', { ...link, ...fields });
}
