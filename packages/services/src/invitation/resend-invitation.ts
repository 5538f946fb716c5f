import { enqueueJob, renewInvitation, withScope, writeAudit } from '@kader/db';
import { KaderError } from '@kader/errors';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';
import { requesterOf } from '../use-case/requester-of.ts';
import { findSentInvitation } from './find-sent-invitation.ts';
import { acceptableUntil, sendInvitationJob } from './invitation-mail.ts';
import { limitInvitations } from './limit-invitations.ts';

/**
 * Mails an invitation again, with another link, good for as long as a new one; the link before stops working when the mail
 * leaves. It is the sender's from then on. Throws NOT_FOUND, also where there is nothing left to invite to, and MAIL_LIMIT.
 */
export const resendInvitation = defineUseCase({
  name: 'resend-invitation',
  permission: 'client.people:invite',
  input: z.object({ invitationId: idInput }),
  run: async ({ actor, name: actorName, input: { invitationId }, context }) => {
    const { email } = await withScope(context.db, actor, async (scope) => {
      const invitation = await findSentInvitation(scope, actor, invitationId);
      // The plan that somebody was asked about may have been erased.
      if (invitation.clientId !== null && invitation.reviewId === null) {
        throw new KaderError('NOT_FOUND');
      }
      return invitation;
    });
    await limitInvitations(context, actor.agencyId, [{ email, userId: null }]);
    const at = context.clock();
    const expiresAt = acceptableUntil(at);
    await withScope(context.db, actor, async (scope) => {
      await renewInvitation(scope, invitationId, { invitedBy: requesterOf(actor), expiresAt });
      await enqueueJob(scope, sendInvitationJob(actor.agencyId, invitationId));
      const target = { invitationId };
      await writeAudit(scope, { at, actorName, action: 'invitation.resend', target, detail: {} });
    });
    return { invitationId };
  },
});
