import { enqueueJob, getVersion, requestExport, type ScopedTx, withScope } from '@kader/db';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { evaluateDocumentJob } from '../plan/create-plan.ts';
import { defineJob } from './define-job.ts';
import { findDecision } from './find-decision.ts';
import { renewFiles } from './renew-files.ts';

/**
 * Sets going what follows from a client's decision, which the client's side cannot do itself: the mail to whoever asked,
 * the roll-ups, and the files of the version. Files whose record lacks this decision are made again, and no others: what
 * shows it stays as it is, also when this runs twice. Of an approved version there is always one in the content's language.
 */
export const afterDecision = defineJob({
  name: 'after-decision',
  as: 'after-decision',
  permission: 'version.shared:export',
  payload: z.strictObject({ agencyId: z.uuid(), reviewId: z.uuid(), decisionId: z.uuid() }),
  run: async ({ payload, actor, context }) => {
    await withScope(context.db, actor, async (scope) => {
      const { review } = await findDecision(scope, payload);
      const { documentId, versionNumber, outcome } = review;
      const at = context.clock();
      if (outcome === 'approved') {
        await requestApprovedFile(scope, { documentId, versionNumber, at });
      }
      await renewFiles(scope, review, at);
      const mail = { task: 'send-decision', payload, key: `send-decision:${payload.decisionId}` };
      await enqueueJob(scope, mail);
      await enqueueJob(scope, evaluateDocumentJob(actor.agencyId, documentId));
    });
  },
});

async function requestApprovedFile(
  scope: ScopedTx,
  approved: { readonly documentId: string; readonly versionNumber: number; readonly at: Date },
): Promise<void> {
  const { documentId, versionNumber, at } = approved;
  const { clientId, locale } = await getVersion(scope, documentId, versionNumber);
  await requestExport(scope, {
    id: uuidv7(),
    documentId,
    clientId,
    versionNumber,
    kind: 'pdf',
    locale,
    createdAt: at,
  });
}
