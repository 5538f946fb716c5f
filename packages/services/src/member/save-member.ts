import { agencyRoles } from '@kader/access';
import {
  assignClients,
  getMember,
  listClients,
  lockOwnersWith,
  type MembershipRow,
  revokeMemberInvitationsBy,
  type ScopedTx,
  setMemberRole,
  withScope,
  writeAudit,
} from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';
import {
  assertMayGive,
  clientIdsInput,
  clientsToAssign,
  mayGive,
  refuseLastOwner,
  roleInput,
} from './member-fields.ts';

/**
 * Gives a member a role and, a contributor, the clients they work for, both at once: on the way from one to the other
 * nobody sees more than either lets them. Counts from their next request. Open invitations to roles that they may no longer
 * give are taken back. Throws NOT_FOUND for somebody who is no member, and for a client that does not exist, FORBIDDEN
 * where an owner is made or unmade by anybody else than an owner, LAST_OWNER.
 */
export const saveMember = defineUseCase({
  name: 'save-member',
  permission: 'agency.members:manage',
  input: z.object({ userId: idInput, role: roleInput, clientIds: clientIdsInput }),
  run: async ({ actor, name: actorName, input: { userId, role, clientIds }, context }) => {
    const at = context.clock();
    await withScope(context.db, actor, async (scope) => {
      const owners = await lockOwnersWith(scope, userId);
      const before = await getMember(scope, userId);
      assertMayGive(actor, before.role, role);
      const assigned = await clientsToAssign(scope, role, clientIds);
      if (before.role === 'owner' && role !== 'owner') {
        refuseLastOwner(owners, userId);
      }
      const hidden = assigned.length === 0 ? [] : await hiddenOf(scope, before);
      await setMemberRole(scope, userId, role);
      await assignClients(scope, userId, [...assigned, ...hidden]);
      const lost = agencyRoles.filter((given) => !mayGive(scope, { userId, role }, given));
      await revokeMemberInvitationsBy(scope, userId, lost, at);
      const detail = { from: before.role, to: role, clients: assigned.length };
      await writeAudit(scope, { at, actorName, action: 'member.save', target: { userId }, detail });
    });
    return { role };
  },
});

/** Clients that somebody is assigned to and that lie in the bin: nobody sees them there to choose them again, and they may come back. */
async function hiddenOf(scope: ScopedTx, { assignedClientIds }: MembershipRow): Promise<readonly string[]> {
  const seen = new Set((await listClients(scope)).map(({ id }) => id));
  return assignedClientIds.filter((id) => !seen.has(id));
}
