import type { Actor } from '@kader/access';
import type { ReviewRow } from '@kader/db';

/** Whether a review asks this person: to decide is for those who were asked, not for every approver of the client. */
export function isAsked(review: Pick<ReviewRow, 'approvers'>, actor: Actor): boolean {
  return 'userId' in actor && review.approvers.some(({ userId }) => userId === actor.userId);
}
