import {
  enqueueJob,
  type InvitationRow,
  lockReview,
  type ScopedTx,
  revokeInvitation as takeBack,
  withdrawPlace,
  withdrawReview,
  withScope,
  writeAudit,
} from '@kader/db';
import { z } from 'zod';
import { evaluateDocumentJob } from '../plan/create-plan.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';
import { findSentInvitation } from './find-sent-invitation.ts';

/** What came of taking an invitation back. */
export interface RevokedInvitation {
  readonly invitationId: string;
  /** Whether its review is over with it, because nobody is left who could still decide. */
  readonly reviewEnded: boolean;
}

/**
 * Takes an invitation to the agency or to one of its clients back: its link opens nothing any more, and whoever it asked to
 * decide is asked no more. A review in which nobody is left who could still decide ends without a decision, even if some
 * have approved: what is approved is for the client to say, not for whom the agency stops asking. Throws NOT_FOUND, also for
 * an invitation that was accepted meanwhile.
 */
export const revokeInvitation = defineUseCase({
  name: 'revoke-invitation',
  permission: 'client.people:invite',
  input: z.object({ invitationId: idInput }),
  run: async ({ actor, name: actorName, input: { invitationId }, context }): Promise<RevokedInvitation> => {
    const at = context.clock();
    return await withScope(context.db, actor, async (scope) => {
      const invitation = await findSentInvitation(scope, actor, invitationId);
      const { clientId, role, reviewId } = invitation;
      if (reviewId !== null) {
        await lockReview(scope, reviewId);
      }
      await takeBack(scope, invitationId, at);
      const place = await leaveReview(scope, invitation);
      const target = { invitationId, ...(clientId === null ? {} : { clientId }) };
      await writeAudit(scope, { at, actorName, action: 'invitation.revoke', target, detail: { role } });
      const reviewEnded = place !== null && place.undecided === 0;
      if (reviewEnded) {
        await withdrawReview(scope, place.reviewId, at);
        await enqueueJob(scope, evaluateDocumentJob(actor.agencyId, place.documentId));
        const ended = { ...target, documentId: place.documentId, reviewId: place.reviewId };
        await writeAudit(scope, { at, actorName, action: 'review.withdraw', target: ended, detail: {} });
      }
      return { invitationId, reviewEnded };
    });
  },
});

interface LeftReview {
  readonly reviewId: string;
  readonly documentId: string;
  readonly undecided: number;
}

/** Takes the place that waits for an invitation out of its review; null where there is none to be taken. */
async function leaveReview(
  scope: ScopedTx,
  { id: invitationId, reviewId, documentId }: InvitationRow,
): Promise<LeftReview | null> {
  if (reviewId === null || documentId === null) {
    return null;
  }
  const place = await withdrawPlace(scope, { reviewId, invitationId });
  return place && { reviewId, documentId, ...place };
}
