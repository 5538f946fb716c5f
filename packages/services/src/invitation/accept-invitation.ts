import { clientRoles } from '@kader/access';
import {
  addClientPerson,
  getAgency,
  getClient,
  type InvitationRow,
  joinByInvitation,
  type ScopedTx,
  acceptInvitation as useInvitation,
  withScope,
  writeAudit,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { sessionInput } from '../sign-in/session-input.ts';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import { findOpenInvitation, inviting, mayAccept, tokenInput } from './get-invitation.ts';

const refusals = {
  unknown: 'LINK_INVALID',
  used: 'LINK_USED',
  expired: 'LINK_EXPIRED',
  revoked: 'LINK_INVALID',
} as const;

/** What came of accepting. */
export interface AcceptedInvitation {
  readonly redirectTo: string;
  /** True when the session that was made ready has begun: for somebody who had no account. */
  readonly began: boolean;
}

/**
 * Uses an invitation up: its person gets a seat at the client. Somebody who has no account gets one for the invited
 * address, and with it the session that the edge has made ready, all in one transaction. Whoever has one must be signed in
 * as that address: throws UNAUTHENTICATED otherwise. Throws LINK_INVALID, LINK_USED (also for the second of two at once)
 * or LINK_EXPIRED.
 */
export const acceptInvitation = defineIdentityUseCase({
  name: 'accept-invitation',
  permission: 'anyone',
  input: z.object({ token: tokenInput, session: sessionInput }),
  run: async ({ person, input: { token, session }, context }): Promise<AcceptedInvitation> => {
    const found = await findOpenInvitation(context, token);
    if (found.state !== 'open') {
      throw new KaderError(refusals[found.state]);
    }
    const { invitation, agencyId } = found;
    if (!(await mayAccept(context, invitation, person))) {
      throw new KaderError('UNAUTHENTICATED');
    }
    const known = person?.email === invitation.email ? person : null;
    const redirectTo = await withScope(context.db, inviting(agencyId), async (scope) => {
      const userId = known?.userId ?? uuidv7();
      if (known === null) {
        await joinByInvitation(scope, invitation, userId, session);
      } else {
        await useInvitation(scope, invitation, userId, context.clock());
      }
      return await takeSeat(scope, invitation, {
        userId,
        name: known?.name ?? invitation.name,
        at: context.clock(),
      });
    });
    return { redirectTo, began: known === null };
  },
});

/** Writes down the seat of an accepted invitation, and answers where it leads. */
async function takeSeat(
  scope: ScopedTx,
  { id: invitationId, clientId, documentId, email, locale, role: asked }: InvitationRow,
  { userId, name, at }: { readonly userId: string; readonly name: string; readonly at: Date },
): Promise<string> {
  const role = clientRoles.find((candidate) => candidate === asked);
  if (clientId === null || role === undefined) {
    throw new KaderError('LINK_INVALID');
  }
  await addClientPerson(scope, {
    clientId,
    userId,
    role,
    steering: false,
    executive: false,
    name,
    email,
    locale,
    createdAt: at,
  });
  await writeAudit(scope, {
    at,
    actorName: name,
    action: 'invitation.accept',
    target: { clientId, invitationId },
    detail: { role },
  });
  const agency = await getAgency(scope);
  const client = await getClient(scope, clientId);
  const workspace = `/${agency.slug}/clients/${client.slug}`;
  return documentId === null ? workspace : `${workspace}/plans/${documentId}`;
}
