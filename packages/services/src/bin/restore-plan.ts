import { assertCan } from '@kader/access';
import { getClient, getDocument, takeFromBin, withScope, writeAudit } from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';

/** Takes a plan out of the bin, as it was. Throws NOT_FOUND when it does not lie there, or its client does too. */
export const restorePlan = defineUseCase({
  name: 'restore-plan',
  permission: 'plan.document:restore',
  input: z.object({ planId: idInput }),
  run: async ({ actor, name: actorName, input: { planId }, context }) => {
    const at = context.clock();
    return await withScope(context.db, actor, async (scope) => {
      await takeFromBin(scope, { kind: 'plan', id: planId });
      const { clientId } = await getDocument(scope, planId);
      const target = { clientId, documentId: planId };
      assertCan(actor, 'plan.document:restore', target);
      await writeAudit(scope, { at, actorName, action: 'plan.restore', target, detail: {} });
      return { clientSlug: (await getClient(scope, clientId)).slug };
    });
  },
});
