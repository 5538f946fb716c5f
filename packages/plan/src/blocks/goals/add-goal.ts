import { deriveId, orderBetween } from '../../canonical/face.ts';
import type { Change } from '../../changes/change-set.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import type { FieldValue } from '../../fields/field-value.ts';

/**
 * The change that adds a goal at the end of the list, linked to the business goal if there is exactly one. Its id
 * derives from the place in the list, so that two people who follow the same advice make one goal, not two.
 */
export function addGoal(input: EvaluationInput, fields: Readonly<Record<string, FieldValue>>): Change {
  const last = input.rows('goals').at(-1);
  const [businessGoal, ...others] = input.rows('businessGoals');
  const link: Readonly<Record<string, FieldValue>> =
    businessGoal !== undefined && others.length === 0 ? { businessGoal: { id: businessGoal.id } } : {};
  return {
    op: 'item.add',
    id: freeId(input),
    collection: 'goals',
    order: orderBetween(last?.order ?? null, null),
    fields: { ...link, ...fields },
  };
}

/** The first derived id that no item has, removed ones included. */
function freeId(input: EvaluationInput): string {
  const { id: documentId, items } = input.document;
  for (let number = input.rows('goals').length; ; number += 1) {
    const id = deriveId(documentId, 'advice', 'goals', String(number));
    if (!items.has(id)) {
      return id;
    }
  }
}
