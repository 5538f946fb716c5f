import {
  getAgency,
  getClient,
  getInvitation,
  getReview,
  getVersion,
  type InvitationRow,
  listMembers,
  replaceInvitationToken,
  type ScopedTx,
  withScope,
} from '@kader/db';
import { composeInvitation, type InvitationMail } from '@kader/mail';
import { z } from 'zod';
import { timeZoneOfCountry } from '../agency/time-zone-of-country.ts';
import { makeToken } from '../invitation/make-token.ts';
import { defineJob } from './define-job.ts';
import type { JobContext } from './job-context.ts';
import { sendMail } from './send-mail.ts';

/**
 * Sends the mail of an invitation to a review. The token is made here: it stands in this one mail, and its hash in the
 * database, nowhere else. Tried again it gets another token, and the one of a mail that never left opens nothing.
 */
export const sendInvitation = defineJob({
  name: 'send-invitation',
  as: 'send-mail',
  permission: 'client.workspace:read',
  payload: z.strictObject({ agencyId: z.uuid(), invitationId: z.uuid() }),
  run: async ({ payload, actor, context }) => {
    const { token, hash } = makeToken();
    const prepared = await withScope(context.db, actor, async (scope) => {
      const invitation = await getInvitation(scope, payload.invitationId);
      const letter = await prepareLetter(scope, invitation, context);
      if (letter !== null) {
        await replaceInvitationToken(scope, invitation, hash, context.clock());
      }
      return letter === null ? null : { invitation, letter };
    });
    if (prepared === null) {
      context.log.info({ task: 'send-invitation', ...payload }, 'no longer wanted');
      return;
    }
    const { invitation, letter } = prepared;
    const content = composeInvitation({ ...letter, url: `${context.webUrl}/invite/${token}` });
    const to = { name: invitation.name, address: invitation.email };
    await sendMail(context, { ...content, to, locale: invitation.locale }, payload);
  },
});

/**
 * What the mail says; null when it is no longer wanted: the invitation was used, revoked or has expired, its review is
 * closed, or whoever invited is no member of the agency any more.
 */
async function prepareLetter(
  scope: ScopedTx,
  invitation: InvitationRow,
  context: JobContext,
): Promise<Omit<InvitationMail, 'url'> | null> {
  const { acceptedAt, revokedAt, expiresAt, clientId, reviewId } = invitation;
  if (acceptedAt !== null || revokedAt !== null || expiresAt <= context.clock()) {
    return null;
  }
  const inviter = (await listMembers(scope)).find(({ userId }) => userId === invitation.invitedBy);
  if (clientId === null || reviewId === null || inviter === undefined) {
    return null;
  }
  const review = await getReview(scope, reviewId);
  if (review.outcome !== null) {
    return null;
  }
  const agency = await getAgency(scope);
  const client = await getClient(scope, clientId);
  const version = await getVersion(scope, review.documentId, review.versionNumber);
  return {
    locale: invitation.locale,
    receiverName: invitation.name,
    inviterName: inviter.name,
    agencyName: agency.name,
    clientName: client.name,
    planTitle: version.title,
    version: version.number,
    message: review.message,
    expiresAt: expiresAt.toISOString(),
    timeZone: timeZoneOfCountry(client.country),
  };
}
