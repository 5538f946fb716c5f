import { agencyRoles, clientRoles } from '@kader/access';
import {
  addClientPerson,
  addMember,
  assignClients,
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
  /** Whose place it is now. */
  readonly userId: string;
  /** True when the session that was made ready has begun: for somebody who had no account. */
  readonly began: boolean;
}

/**
 * Uses an invitation up: its person gets a seat at the client, or a place in the agency. Somebody who has no account gets one for the invited
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
    const userId = known?.userId ?? uuidv7();
    const redirectTo = await withScope(context.db, inviting(agencyId), async (scope) => {
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
    return { redirectTo, userId, began: known === null };
  },
});

/** Whoever takes the place of an accepted invitation. */
interface Joining {
  readonly userId: string;
  readonly name: string;
  readonly at: Date;
}

/** Writes down the place of an accepted invitation, and answers where it leads. */
async function takeSeat(scope: ScopedTx, invitation: InvitationRow, joining: Joining): Promise<string> {
  const { clientId, documentId, role } = invitation;
  await (clientId === null
    ? joinAgency(scope, invitation, joining)
    : joinClient(scope, { ...invitation, clientId }, joining));
  await writeAudit(scope, {
    at: joining.at,
    actorName: joining.name,
    action: 'invitation.accept',
    target: { invitationId: invitation.id, ...(clientId === null ? {} : { clientId }) },
    detail: { role },
  });
  const agency = await getAgency(scope);
  if (clientId === null) {
    return `/${agency.slug}`;
  }
  const client = await getClient(scope, clientId);
  const workspace = `/${agency.slug}/clients/${client.slug}`;
  return documentId === null ? workspace : `${workspace}/plans/${documentId}`;
}

/** Makes somebody a member; one who is a member already stays what they are. */
async function joinAgency(
  scope: ScopedTx,
  { email, locale, role: asked, assignedClientIds }: InvitationRow,
  { userId, name, at }: Joining,
): Promise<void> {
  const role = agencyRoles.find((candidate) => candidate === asked);
  if (role === undefined) {
    throw new KaderError('LINK_INVALID');
  }
  if (await addMember(scope, { userId, role, name, email, locale, createdAt: at })) {
    await assignClients(scope, userId, assignedClientIds);
  }
}

async function joinClient(
  scope: ScopedTx,
  { clientId, email, locale, role: asked }: InvitationRow & { readonly clientId: string },
  { userId, name, at }: Joining,
): Promise<void> {
  const role = clientRoles.find((candidate) => candidate === asked);
  if (role === undefined) {
    throw new KaderError('LINK_INVALID');
  }
  const flags = { steering: false, executive: false };
  await addClientPerson(scope, { clientId, userId, role, ...flags, name, email, locale, createdAt: at });
}
