import { type DecisionRow, getReview, listDecisions, type ReviewRow, type ScopedTx } from '@kader/db';
import { KaderError } from '@kader/errors';

/** A decision with the review it answers. Throws NOT_FOUND when there is none of these ids in the scope's agency. */
export async function findDecision(
  scope: ScopedTx,
  ids: { readonly reviewId: string; readonly decisionId: string },
): Promise<{ readonly review: ReviewRow; readonly decision: DecisionRow }> {
  const review = await getReview(scope, ids.reviewId);
  const decisions = await listDecisions(scope, review.documentId);
  const decision = decisions.find(({ id, reviewId }) => id === ids.decisionId && reviewId === review.id);
  if (decision === undefined) {
    throw new KaderError('NOT_FOUND');
  }
  return { review, decision };
}
