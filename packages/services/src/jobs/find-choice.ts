import {
  getReview,
  listScenarioChoices,
  type ReviewRow,
  type ScenarioChoiceRow,
  type ScopedTx,
} from '@kader/db';
import { KaderError } from '@kader/errors';

/** The choice of a scenario, the review on which it was made, and whether the client has not chosen anew on a later one. Throws NOT_FOUND when there is none of these ids in the scope's agency. */
export async function findChoice(
  scope: ScopedTx,
  ids: { readonly reviewId: string; readonly choiceId: string },
): Promise<{ readonly review: ReviewRow; readonly choice: ScenarioChoiceRow; readonly isLatest: boolean }> {
  const review = await getReview(scope, ids.reviewId);
  const choices = await listScenarioChoices(scope, review.documentId);
  const choice = choices.find(({ id, reviewId }) => id === ids.choiceId && reviewId === review.id);
  if (choice === undefined) {
    throw new KaderError('NOT_FOUND');
  }
  return { review, choice, isLatest: choices[0]?.id === choice.id };
}
