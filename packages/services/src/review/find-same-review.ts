import { listInvitations, listReviews, type ScopedTx } from '@kader/db';
import type { Asked } from './ask-approvers.ts';

/** What is about to be asked, and of whom. */
export interface Asking {
  readonly planId: string;
  readonly clientId: string;
  /** Hash of the shared content. */
  readonly hash: string;
  readonly message: string | null;
  readonly asked: readonly Asked[];
  readonly at: Date;
}

/**
 * Number of the version whose open review asks the same people the same thing about the same content; null if none does.
 * A request that is sent again because its answer was lost finds its own. One whose invitations have run out is over for
 * whoever has not accepted, so asking again is asking anew.
 */
export async function findSameReview(scope: ScopedTx, asking: Asking): Promise<number | null> {
  const review = (await listReviews(scope, asking.planId)).find(({ outcome }) => outcome === null);
  if (review === undefined || review.hash !== asking.hash || review.message !== asking.message) {
    return null;
  }
  const invitations = (await listInvitations(scope, asking.clientId)).filter(
    ({ reviewId }) => reviewId === review.id,
  );
  const isOpen = invitations.every(
    ({ acceptedAt, revokedAt, expiresAt }) =>
      acceptedAt !== null || (revokedAt === null && expiresAt > asking.at),
  );
  const before = new Set(invitations.map(({ email }) => email));
  const isSame = before.size === asking.asked.length && asking.asked.every(({ email }) => before.has(email));
  return isOpen && isSame ? review.versionNumber : null;
}
