import { assertCan } from '@kader/access';
import { getClient, takeFromBin, withScope, writeAudit } from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';

/** Takes a client out of the bin, with everything that was its. Throws NOT_FOUND when it does not lie there. */
export const restoreClient = defineUseCase({
  name: 'restore-client',
  permission: 'client.workspace:restore',
  input: z.object({ clientId: idInput }),
  run: async ({ actor, name: actorName, input: { clientId }, context }) => {
    const at = context.clock();
    return await withScope(context.db, actor, async (scope) => {
      await takeFromBin(scope, { kind: 'client', id: clientId });
      const target = { clientId };
      assertCan(actor, 'client.workspace:restore', target);
      await writeAudit(scope, { at, actorName, action: 'client.restore', target, detail: {} });
      return { clientSlug: (await getClient(scope, clientId)).slug };
    });
  },
});
