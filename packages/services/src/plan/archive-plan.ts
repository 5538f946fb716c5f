import { assertCan } from '@kader/access';
import { getDocument, setDocumentArchived, withScope, writeAudit } from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';

/** Archives a plan, or takes it back. It stays as it is and can be read; lists leave it out. Throws NOT_FOUND. */
export const archivePlan = defineUseCase({
  name: 'archive-plan',
  permission: 'plan.document:archive',
  input: z.object({ planId: idInput, archived: z.boolean() }),
  run: async ({ actor, name: actorName, input: { planId, archived }, context }) => {
    const at = context.clock();
    await withScope(context.db, actor, async (scope) => {
      const { clientId } = await getDocument(scope, planId);
      assertCan(actor, 'plan.document:archive', { clientId, documentId: planId });
      await setDocumentArchived(scope, planId, archived ? at : null);
      await writeAudit(scope, {
        at,
        actorName,
        action: archived ? 'plan.archive' : 'plan.unarchive',
        target: { clientId, documentId: planId },
        detail: {},
      });
    });
    return { archived };
  },
});
