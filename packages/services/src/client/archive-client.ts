import { assertCan } from '@kader/access';
import { getClientBySlug, setClientArchived, withScope, writeAudit } from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { slugInput } from '../use-case/input-fields.ts';

/**
 * Archives a client, or takes it back. Its plans stay as they are, and its people can go on reading; the agency's lists
 * leave it out. Throws NOT_FOUND.
 */
export const archiveClient = defineUseCase({
  name: 'archive-client',
  permission: 'client.workspace:archive',
  input: z.object({ clientSlug: slugInput, archived: z.boolean() }),
  run: async ({ actor, name: actorName, input: { clientSlug, archived }, context }) => {
    const at = context.clock();
    await withScope(context.db, actor, async (scope) => {
      const { id: clientId } = await getClientBySlug(scope, clientSlug);
      assertCan(actor, 'client.workspace:archive', { clientId });
      await setClientArchived(scope, clientId, archived ? at : null);
      await writeAudit(scope, {
        at,
        actorName,
        action: archived ? 'client.archive' : 'client.unarchive',
        target: { clientId },
        detail: {},
      });
    });
    return { archived };
  },
});
