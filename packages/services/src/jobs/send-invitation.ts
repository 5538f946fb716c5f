import { agencyRoles } from '@kader/access';
import {
  getAgency,
  getClient,
  getInvitation,
  getReview,
  getVersion,
  type InvitationRow,
  listMembers,
  type MembershipRow,
  markUndelivered,
  replaceInvitationToken,
  type ScopedTx,
  withScope,
} from '@kader/db';
import { composeInvitation, composeMemberInvitation, type MailContent } from '@kader/mail';
import { z } from 'zod';
import { timeZoneOfCountry } from '../agency/time-zone-of-country.ts';
import { makeToken } from '../invitation/make-token.ts';
import { mayGive } from '../member/member-fields.ts';
import { defineJob } from './define-job.ts';
import { sendMail } from './send-mail.ts';

/**
 * Sends the mail of an invitation to a review, or to work at the agency. The token is made here: it stands in this one
 * mail, and its hash in the database, nowhere else. Tried again it gets another token, and the one of a mail that never
 * left opens nothing. A mail that is refused for good is noted beside the invitation.
 */
export const sendInvitation = defineJob({
  name: 'send-invitation',
  as: 'send-mail',
  permission: 'client.workspace:read',
  payload: z.strictObject({ agencyId: z.uuid(), invitationId: z.uuid() }),
  run: async ({ payload, actor, context }) => {
    const { token, hash } = makeToken();
    const url = `${context.webUrl}/invite/${token}`;
    const prepared = await withScope(context.db, actor, async (scope) => {
      const invitation = await getInvitation(scope, payload.invitationId);
      const letter = await prepareLetter(scope, invitation, { url, now: context.clock() });
      if (letter !== null) {
        await replaceInvitationToken(scope, invitation, hash, context.clock());
      }
      return letter === null ? null : { invitation, letter };
    });
    if (prepared === null) {
      context.log.info({ ...payload }, 'no longer wanted');
      return;
    }
    const { invitation, letter } = prepared;
    const to = { name: invitation.name, address: invitation.email };
    const isTaken = await sendMail(context, { ...letter, to, locale: invitation.locale }, payload);
    if (!isTaken) {
      await withScope(context.db, actor, (scope) => markUndelivered(scope, invitation.id, context.clock()));
    }
  },
});

interface Sending {
  readonly url: string;
  readonly now: Date;
}

/**
 * What the mail says; null when it is no longer wanted: the invitation was used, revoked or has expired, its review is
 * closed, or whoever invited is no member of the agency any more, or none who may give such a role.
 */
async function prepareLetter(
  scope: ScopedTx,
  invitation: InvitationRow,
  sending: Sending,
): Promise<MailContent | null> {
  const { acceptedAt, revokedAt, expiresAt, clientId, reviewId } = invitation;
  if (acceptedAt !== null || revokedAt !== null || expiresAt <= sending.now) {
    return null;
  }
  const inviter = (await listMembers(scope)).find(({ userId }) => userId === invitation.invitedBy);
  if (inviter === undefined) {
    return null;
  }
  if (clientId === null) {
    return await writeToMember(scope, invitation, inviter, sending);
  }
  return reviewId === null
    ? null
    : await writeToClient(scope, { ...invitation, clientId, reviewId }, inviter, sending);
}

async function writeToMember(
  scope: ScopedTx,
  { locale, name, role, expiresAt }: InvitationRow,
  inviter: MembershipRow,
  { url }: Sending,
): Promise<MailContent | null> {
  const memberRole = agencyRoles.find((candidate) => candidate === role);
  // Their own role may have been changed at the very moment of inviting, too late for what takes invitations back.
  if (memberRole !== undefined && !mayGive(scope, inviter, memberRole)) {
    return null;
  }
  const { name: agencyName, timeZone } = await getAgency(scope);
  return memberRole === undefined
    ? null
    : composeMemberInvitation({
        locale,
        receiverName: name,
        inviterName: inviter.name,
        agencyName,
        role: memberRole,
        url,
        expiresAt: expiresAt.toISOString(),
        timeZone,
      });
}

async function writeToClient(
  scope: ScopedTx,
  {
    locale,
    name,
    expiresAt,
    clientId,
    reviewId,
  }: InvitationRow & { readonly clientId: string; readonly reviewId: string },
  inviter: MembershipRow,
  { url }: Sending,
): Promise<MailContent | null> {
  const review = await getReview(scope, reviewId);
  if (review.outcome !== null) {
    return null;
  }
  const agency = await getAgency(scope);
  const client = await getClient(scope, clientId);
  const version = await getVersion(scope, review.documentId, review.versionNumber);
  return composeInvitation({
    locale,
    receiverName: name,
    inviterName: inviter.name,
    agencyName: agency.name,
    clientName: client.name,
    planTitle: version.title,
    version: version.number,
    message: review.message,
    url,
    expiresAt: expiresAt.toISOString(),
    timeZone: timeZoneOfCountry(client.country),
  });
}
