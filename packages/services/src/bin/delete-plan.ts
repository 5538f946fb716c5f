import { assertCan } from '@kader/access';
import { getDocument, putInBin, withScope, writeAudit } from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';
import { keptUntil } from './days-in-bin.ts';

/**
 * Puts a plan into the bin, with its versions, reviews and files: from then on it is NOT_FOUND for everybody, on the
 * client's side too, until somebody takes it back. Answers until when that can be done. Throws NOT_FOUND.
 */
export const deletePlan = defineUseCase({
  name: 'delete-plan',
  permission: 'plan.document:delete',
  input: z.object({ planId: idInput }),
  run: async ({ actor, name: actorName, input: { planId }, context }) => {
    const at = context.clock();
    await withScope(context.db, actor, async (scope) => {
      const { clientId } = await getDocument(scope, planId);
      const target = { clientId, documentId: planId };
      assertCan(actor, 'plan.document:delete', target);
      await putInBin(scope, { kind: 'plan', id: planId }, at);
      await writeAudit(scope, { at, actorName, action: 'plan.delete', target, detail: {} });
    });
    return { keptUntil: keptUntil(at).toISOString() };
  },
});
