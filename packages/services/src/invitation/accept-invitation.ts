import { type ClientRole, clientRoles } from '@kader/access';
import {
  addClientPerson,
  ensureUser,
  getAgency,
  getClient,
  acceptInvitation as useInvitation,
  withIdentity,
  withScope,
  writeAudit,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import { findOpenInvitation, inviting, tokenInput } from './get-invitation.ts';

const refusals = {
  unknown: 'LINK_INVALID',
  used: 'LINK_USED',
  expired: 'LINK_EXPIRED',
  revoked: 'LINK_INVALID',
} as const;

/** Who accepted, and where they were invited to. The caller starts the session. */
export interface AcceptedInvitation {
  readonly userId: string;
  readonly redirectTo: string;
}

/**
 * Uses an invitation up: its address gets a person (one who exists stays untouched) and the person a seat at the
 * client. Throws LINK_INVALID, LINK_USED (also for the second of two at once) or LINK_EXPIRED.
 */
export const acceptInvitation = defineIdentityUseCase({
  name: 'accept-invitation',
  permission: 'anyone',
  input: z.object({ token: tokenInput }),
  run: async ({ input: { token }, context }): Promise<AcceptedInvitation> => {
    const found = await findOpenInvitation(context, token);
    if (found.state !== 'open') {
      throw new KaderError(refusals[found.state]);
    }
    const { invitation, agencyId } = found;
    const { clientId, name, email, locale } = invitation;
    const role = clientRoles.find((candidate) => candidate === invitation.role);
    if (clientId === null || role === undefined) {
      throw new KaderError('LINK_INVALID');
    }
    const at = context.clock();
    const { user } = await withIdentity(context.db, (identity) =>
      ensureUser(identity, { id: uuidv7(), email, name, emailVerified: at, image: null, locale }),
    );
    const redirectTo = await withScope(context.db, inviting(agencyId), async (scope) => {
      await useInvitation(scope, invitation, user.id, at);
      await addClientPerson(scope, {
        clientId,
        userId: user.id,
        role: role satisfies ClientRole,
        steering: false,
        executive: false,
        name: user.name ?? name,
        email,
        locale,
        createdAt: at,
      });
      await writeAudit(scope, {
        at,
        actorName: user.name ?? name,
        action: 'invitation.accept',
        target: { clientId, invitationId: invitation.id },
        detail: { role },
      });
      const agency = await getAgency(scope);
      const client = await getClient(scope, clientId);
      const workspace = `/${agency.slug}/clients/${client.slug}`;
      return invitation.documentId === null ? workspace : `${workspace}/plans/${invitation.documentId}`;
    });
    return { userId: user.id, redirectTo };
  },
});
