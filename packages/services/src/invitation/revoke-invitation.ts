import { revokeInvitation as takeBack, withScope, writeAudit } from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';
import { findSentInvitation } from './find-sent-invitation.ts';

/**
 * Takes an invitation to the agency or to one of its clients back: its link opens nothing any more. Throws NOT_FOUND, also
 * for one that was accepted meanwhile.
 */
export const revokeInvitation = defineUseCase({
  name: 'revoke-invitation',
  permission: 'client.people:invite',
  input: z.object({ invitationId: idInput }),
  run: async ({ actor, name: actorName, input: { invitationId }, context }) => {
    const at = context.clock();
    await withScope(context.db, actor, async (scope) => {
      const { clientId, role } = await findSentInvitation(scope, actor, invitationId);
      await takeBack(scope, invitationId, at);
      const target = { invitationId, ...(clientId === null ? {} : { clientId }) };
      await writeAudit(scope, { at, actorName, action: 'invitation.revoke', target, detail: { role } });
    });
    return { invitationId };
  },
});
