import {
  createInvitation,
  enqueueJob,
  listMemberInvitations,
  listMembers,
  revokeInvitation,
  type ScopedTx,
  withScope,
  writeAudit,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { acceptableUntil, sendInvitationJob } from '../invitation/invitation-mail.ts';
import { unusableTokenHash } from '../invitation/invitation-token.ts';
import { limitInvitations } from '../invitation/limit-invitations.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { emailInput, lineInput, localeInput } from '../use-case/input-fields.ts';
import { requesterOf } from '../use-case/requester-of.ts';
import { assertMayGive, clientIdsInput, clientsToAssign, roleInput } from './member-fields.ts';

const input = z.object({
  name: lineInput(80),
  email: emailInput,
  role: roleInput,
  clientIds: clientIdsInput,
  /** Language of the mail, and of the screens of somebody who has no account yet. */
  locale: localeInput,
});

/**
 * Invites an address to work at the agency. Throws ALREADY_MEMBER or ALREADY_INVITED (while an invitation to it is open),
 * FORBIDDEN where an owner is invited by anybody else than an owner, NOT_FOUND for a client that does not exist, MAIL_LIMIT.
 */
export const inviteMember = defineUseCase({
  name: 'invite-member',
  permission: 'agency.members:manage',
  input,
  run: async ({ actor, name: actorName, input: { clientIds, ...given }, context }) => {
    const { email, role } = given;
    assertMayGive(actor, role);
    const at = context.clock();
    const assignedClientIds = await withScope(context.db, actor, async (scope) => {
      await refuseKnown(scope, email, at);
      return await clientsToAssign(scope, role, clientIds);
    });
    await limitInvitations(context, actor.agencyId, [{ email, userId: null }]);
    const id = uuidv7();
    await withScope(context.db, actor, async (scope) => {
      await revokeExpired(scope, email, at);
      await createInvitation(scope, {
        ...given,
        id,
        clientId: null,
        documentId: null,
        reviewId: null,
        tokenHash: unusableTokenHash(id),
        invitedBy: requesterOf(actor),
        createdAt: at,
        expiresAt: acceptableUntil(at),
        assignedClientIds,
      });
      await enqueueJob(scope, sendInvitationJob(actor.agencyId, id));
      const detail = { role, clients: assignedClientIds.length };
      await writeAudit(scope, {
        at,
        actorName,
        action: 'member.invite',
        target: { invitationId: id },
        detail,
      });
    });
    return { invitationId: id };
  },
});

async function refuseKnown(scope: ScopedTx, email: string, at: Date): Promise<void> {
  if ((await listMembers(scope)).some((member) => member.email === email)) {
    throw new KaderError('ALREADY_MEMBER', { path: ['email'] });
  }
  const sent = await listMemberInvitations(scope);
  if (sent.some((earlier) => earlier.email === email && earlier.expiresAt > at)) {
    throw new KaderError('ALREADY_INVITED', { path: ['email'] });
  }
}

/** An address is invited once at a time: what ran out makes room. */
async function revokeExpired(scope: ScopedTx, email: string, at: Date): Promise<void> {
  for (const earlier of await listMemberInvitations(scope)) {
    if (earlier.email === email && earlier.expiresAt <= at) {
      await revokeInvitation(scope, earlier.id, at);
    }
  }
}
