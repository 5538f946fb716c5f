import { agencyRoles } from '@kader/access';
import {
  assignClients,
  removeMember as endMembership,
  getMember,
  lockOwnersWith,
  removeFromClients,
  revokeMemberInvitationsBy,
  withScope,
  writeAudit,
} from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';
import { assertMayGive, refuseLastOwner } from './member-fields.ts';

/**
 * Ends a membership: the person is out with their next request, also of seats at clients, which their place in the agency
 * stood before; what they invited others to the agency with opens nothing any more. Throws NOT_FOUND for somebody who is no member, FORBIDDEN for an owner unless an owner asks, LAST_OWNER.
 */
export const removeMember = defineUseCase({
  name: 'remove-member',
  permission: 'agency.members:manage',
  input: z.object({ userId: idInput }),
  run: async ({ actor, name: actorName, input: { userId }, context }) => {
    const at = context.clock();
    await withScope(context.db, actor, async (scope) => {
      const owners = await lockOwnersWith(scope, userId);
      const { role } = await getMember(scope, userId);
      assertMayGive(actor, role);
      if (role === 'owner') {
        refuseLastOwner(owners, userId);
      }
      await endMembership(scope, userId, at);
      await assignClients(scope, userId, []);
      await removeFromClients(scope, userId, at);
      await revokeMemberInvitationsBy(scope, userId, agencyRoles, at);
      await writeAudit(scope, {
        at,
        actorName,
        action: 'member.remove',
        target: { userId },
        detail: { role },
      });
    });
    return { userId };
  },
});
