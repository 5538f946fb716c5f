import { assertCan } from '@kader/access';
import {
  enqueueJob,
  getClientBySlug,
  createDocument as insertDocument,
  withScope,
  writeAudit,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { copyDocument, headerOf } from '@kader/plan/document';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { evaluateDocumentJob } from '../plan/create-plan.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { slugInput } from '../use-case/input-fields.ts';
import { fileInputBytesMax, loadPlanFile } from './load-plan-file.ts';

/**
 * Makes a plan of a client from the JSON of a file: all of it or, when anything does not fit, nothing. People come as names
 * without accounts, rows with the ids that they have in the file. Throws NOT_FOUND for an unknown client, INVALID_INPUT with
 * the first thing that does not fit.
 */
export const importPlan = defineUseCase({
  name: 'import-plan',
  permission: 'plan.document:import',
  input: z.object({ clientSlug: slugInput, file: z.unknown() }),
  inputBytesMax: fileInputBytesMax,
  run: async ({ actor, name: actorName, input: { clientSlug, file: json }, context }) => {
    const at = context.clock();
    const planId = uuidv7();
    await withScope(context.db, actor, async (scope) => {
      const client = await getClientBySlug(scope, clientSlug);
      assertCan(actor, 'plan.document:import', { clientId: client.id });
      const loaded = await loadPlanFile(scope, json, client.defaultLocale);
      if ('faults' in loaded) {
        const [{ reason } = { reason: 'shape' }] = loaded.faults;
        throw new KaderError('INVALID_INPUT', { path: ['file'], params: { reason } });
      }
      const { file, template } = loaded;
      const { document } = copyDocument(file.document, { id: planId, keepsIds: true, months: 0, users: [] });
      const { currency } = headerOf(document).fields;
      await insertDocument(scope, {
        id: planId,
        clientId: client.id,
        kind: document.kind,
        title: file.title,
        locale: file.locale,
        currency: typeof currency === 'string' ? currency : null,
        template,
        items: [...document.items.values()],
        people: file.people.map(({ id: personId, kind, name }) => ({ personId, kind, name, userId: null })),
        createdAt: at,
        origin: {
          actorName,
          lines: [{ key: 'document.imported', params: {} }],
          sha256: file.contentHash,
        },
      });
      await enqueueJob(scope, evaluateDocumentJob(actor.agencyId, planId));
      await writeAudit(scope, {
        at,
        actorName,
        action: 'plan.import',
        target: { clientId: client.id, documentId: planId },
        detail: { template: template.key, contentHash: file.contentHash },
      });
    });
    return { planId };
  },
});
