import type { Actor } from '@kader/access';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../doors/database.ts';
import { withScope } from '../doors/with-scope.ts';
import { addReviewApprover, createReview } from '../repositories/reviews.ts';
import { createVersion } from '../repositories/versions.ts';
import { type SeededAgency, seedTime, sha256Of } from './seed-agency.ts';

export interface SeededReview {
  readonly reviewId: string;
  readonly documentId: string;
  readonly clientId: string;
  readonly versionNumber: number;
  readonly hash: string;
}

type Sharer = Extract<Actor, { kind: 'member' }>;

/** Freezes a version of the agency's document and opens a review of it. Approvers: the given users. */
export async function seedReview(
  db: Database,
  seeded: Pick<SeededAgency, 'clientId' | 'documentId'> & { readonly owner: Sharer },
  approvers: readonly string[],
  rule: 'any' | 'all' = 'any',
): Promise<SeededReview> {
  const { owner, documentId, clientId } = seeded;
  const reviewId = uuidv7();
  const shared = JSON.stringify({ shared: reviewId });
  const internal = JSON.stringify({ internal: reviewId });
  const hash = sha256Of(shared);
  const versionNumber = await withScope(db, owner, async (scope) => {
    const number = await createVersion(scope, {
      documentId,
      title: 'Plan',
      locale: 'nl',
      currency: 'EUR',
      appVersion: 'test',
      label: null,
      seq: 0,
      hash,
      headerHash: hash,
      sectionHashes: {},
      createdByName: 'Owner',
      createdAt: seedTime,
      shared,
      internal: { body: internal, hash: sha256Of(internal) },
      sharedPeople: [],
    });
    const asked = { message: null, dueOn: null, requestedBy: owner.userId, requestedByName: 'Owner' };
    await createReview(scope, {
      id: reviewId,
      documentId,
      versionNumber: number,
      rule,
      ...asked,
      requestedAt: seedTime,
    });
    for (const userId of approvers) {
      const approver = { id: uuidv7(), userId, invitationId: null, name: 'Approver', createdAt: seedTime };
      await addReviewApprover(scope, reviewId, approver);
    }
    return number;
  });
  return { reviewId, documentId, clientId, versionNumber, hash };
}
