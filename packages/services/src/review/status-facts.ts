import type { DecisionRow, DocumentRow, ReviewRow, VersionRow } from '@kader/db';
import { derivePlanStatus, type PlanStatus } from '../plan/plan-status.ts';
import { currentReview, outcomeOf } from './present-review.ts';

/** What a plan's reviews say about it. Lists are sorted newest first, as the repositories give them. */
export interface ReviewFacts {
  readonly reviews: readonly ReviewRow[];
  readonly versions: readonly VersionRow[];
  readonly decisions: readonly DecisionRow[];
}

/** The version approved last; null if none was. */
export function approvedVersion({
  reviews,
  versions,
}: Pick<ReviewFacts, 'reviews' | 'versions'>): VersionRow | null {
  const approved = reviews.find((review) => review.outcome === 'approved');
  return versions.find((version) => version.number === approved?.versionNumber) ?? null;
}

/** State of a plan; `sharedHash` is that of its content now, if it is known. */
export function statusOf(
  plan: Pick<DocumentRow, 'archivedAt'>,
  facts: Pick<ReviewFacts, 'reviews' | 'versions'>,
  sharedHash: string | null,
): PlanStatus {
  const review = currentReview(facts.reviews);
  const outcome = review === null ? null : outcomeOf(review);
  const approved = approvedVersion(facts);
  return derivePlanStatus({
    archivedAt: plan.archivedAt,
    review:
      review === null || outcome === null || outcome === 'superseded'
        ? null
        : { version: review.versionNumber, outcome },
    approved: approved === null ? null : { version: approved.number, hash: approved.hash },
    sharedHash,
  });
}
