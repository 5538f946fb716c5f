/** Shown state of a plan. Derived from its reviews and hashes, never stored (architecture 3, life of a plan). */
export type PlanStatus =
  | { readonly state: 'draft' }
  | { readonly state: 'inReview'; readonly version: number }
  | { readonly state: 'changesRequested'; readonly version: number }
  | { readonly state: 'approved'; readonly version: number }
  | { readonly state: 'changedSince'; readonly version: number }
  | { readonly state: 'archived' };

/** What the state of a plan follows from. */
export interface PlanStatusFacts {
  readonly archivedAt: Date | null;
  /** Newest review that no later one superseded. */
  readonly review: {
    readonly version: number;
    readonly outcome: 'open' | 'approved' | 'changesRequested';
  } | null;
  /** Version approved last and the hash of its shared content. */
  readonly approved: { readonly version: number; readonly hash: string } | null;
  /** Hash of what would be shared now; null while it has not been calculated since the last change. */
  readonly sharedHash: string | null;
}

/**
 * Derives the state that people see. An open review wins over an older approval; changes asked for win until the next
 * version goes out; an approved plan whose shared content differs from the approved bytes reads as changed since.
 */
export function derivePlanStatus(facts: PlanStatusFacts): PlanStatus {
  if (facts.archivedAt !== null) {
    return { state: 'archived' };
  }
  if (facts.review?.outcome === 'open') {
    return { state: 'inReview', version: facts.review.version };
  }
  if (facts.review?.outcome === 'changesRequested') {
    return { state: 'changesRequested', version: facts.review.version };
  }
  if (facts.approved !== null) {
    const changed = facts.sharedHash !== null && facts.sharedHash !== facts.approved.hash;
    return { state: changed ? 'changedSince' : 'approved', version: facts.approved.version };
  }
  return { state: 'draft' };
}
