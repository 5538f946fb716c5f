import { assertCan } from '@kader/access';
import { getClient, withScope, writeAudit } from '@kader/db';
import { planFileName } from '@kader/exports/files';
import { headerOf } from '@kader/plan/document';
import { planFileContents, toPlanFile } from '@kader/plan/file';
import { z } from 'zod';
import type { DownloadedFile } from '../export/get-export.ts';
import { loadFrame } from '../library/load-frame.ts';
import { loadPlan } from '../plan/load-plan.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';

const input = z.object({ planId: idInput, content: z.enum(planFileContents) });

/**
 * The working plan as one JSON file, for leaving the service and for `importPlan`: made as it is asked for, from what stands
 * in the plan now. Without what is internal unless everything is asked for. Throws NOT_FOUND, FORBIDDEN.
 */
export const exportPlanFile = defineUseCase({
  name: 'export-plan-file',
  permission: 'plan.content:export',
  input,
  run: async ({ actor, name: actorName, input: { planId, content }, context }): Promise<DownloadedFile> => {
    const { head, document, people } = await loadPlan(context.db, actor, planId, 'plan.content:export');
    const resource = { clientId: head.clientId, documentId: planId };
    if (content === 'everything') {
      assertCan(actor, 'plan.internals:read', resource);
    }
    return await withScope(context.db, actor, async (scope) => {
      const { frame } = await loadFrame(scope, head.template, { locale: head.locale, fallback: 'en' });
      const client = await getClient(scope, head.clientId);
      const names = Object.fromEntries(people.map(({ personId, name }) => [personId, name]));
      const file = toPlanFile(document, { content, names, words: frame.words });
      await writeAudit(scope, {
        at: context.clock(),
        actorName,
        action: 'plan.file',
        target: resource,
        detail: { seq: document.seq, content },
      });
      const { title } = headerOf(document).fields;
      return {
        fileName: planFileName(client.name, typeof title === 'string' ? title : ''),
        contentType: 'application/json',
        bytes: Buffer.from(JSON.stringify(file, null, 1)),
      };
    });
  },
});
