import { type Actor, assertCan, can } from '@kader/access';
import { getInvitation, type InvitationRow, type ScopedTx } from '@kader/db';
import { KaderError } from '@kader/errors';

/**
 * An invitation that is neither accepted nor revoked, for those who could have sent it. For anybody else it does not exist;
 * of an invitation to own the agency admins know, and are told FORBIDDEN. Throws NOT_FOUND.
 */
export async function findSentInvitation(scope: ScopedTx, actor: Actor, id: string): Promise<InvitationRow> {
  const invitation = await getInvitation(scope, id);
  const { clientId, role, acceptedAt, revokedAt } = invitation;
  const isTheirs =
    clientId === null
      ? can(actor, 'agency.members:manage')
      : can(actor, 'client.people:invite', { clientId });
  if (!isTheirs || acceptedAt !== null || revokedAt !== null) {
    throw new KaderError('NOT_FOUND');
  }
  if (role === 'owner') {
    assertCan(actor, 'agency.owners:manage');
  }
  return invitation;
}
