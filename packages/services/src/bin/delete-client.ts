import { assertCan } from '@kader/access';
import { getClientBySlug, putInBin, withScope, writeAudit } from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { slugInput } from '../use-case/input-fields.ts';
import { keptUntil } from './days-in-bin.ts';

/**
 * Puts a client with everything of it into the bin: from then on it is NOT_FOUND for everybody, and its people find
 * nothing, until somebody takes it back. Answers until when that can be done, and by which id. Throws NOT_FOUND.
 */
export const deleteClient = defineUseCase({
  name: 'delete-client',
  permission: 'client.workspace:delete',
  input: z.object({ clientSlug: slugInput }),
  run: async ({ actor, name: actorName, input: { clientSlug }, context }) => {
    const at = context.clock();
    const clientId = await withScope(context.db, actor, async (scope) => {
      const { id } = await getClientBySlug(scope, clientSlug);
      assertCan(actor, 'client.workspace:delete', { clientId: id });
      await putInBin(scope, { kind: 'client', id }, at);
      await writeAudit(scope, {
        at,
        actorName,
        action: 'client.delete',
        target: { clientId: id },
        detail: {},
      });
      return id;
    });
    return { clientId, keptUntil: keptUntil(at).toISOString() };
  },
});
