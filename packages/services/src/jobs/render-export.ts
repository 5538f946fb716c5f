import { createHash } from 'node:crypto';
import {
  type ExportRow,
  type FinishedFile,
  failExport,
  finishExport,
  getExport,
  moveExport,
  setExportProgress,
  withScope,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { pdfFileName, renderPdf } from '@kader/exports';
import { z } from 'zod';
import { exportFileKey } from '../export/export-file-key.ts';
import { defineJob, type SystemActor } from './define-job.ts';
import type { JobContext } from './job-context.ts';
import { loadDraftPdf } from './load-draft-pdf.ts';
import { listShownDecisions, loadPlanPdf } from './load-plan-pdf.ts';

/** Somebody decided while the file was being made; what was made says too little. */
class OutdatedFile extends Error {}

/** A review closes with one decision or one per approver, so a file is outdated a few times at most. */
const attemptsMax = 5;

/**
 * Makes the file of an export, tells its progress by sections or people, and keeps it. Once kept it is not made again, so later
 * downloads give the same bytes. On failure the export says so with a code; the queue tries again.
 */
export const renderExport = defineJob({
  name: 'render-export',
  as: 'make-export',
  permission: 'version.shared:export',
  payload: z.strictObject({ agencyId: z.uuid(), exportId: z.uuid() }),
  run: async ({ payload: { exportId }, actor, context }) => {
    try {
      for (let attempt = 1; !(await makeFile(context, actor, exportId)); attempt += 1) {
        if (attempt === attemptsMax) {
          throw new KaderError('NOT_READY');
        }
      }
    } catch (error) {
      const errorCode = error instanceof KaderError ? error.code : 'INTERNAL';
      await withScope(context.db, actor, (scope) =>
        failExport(scope, exportId, { errorCode, finishedAt: context.clock() }),
      );
      throw error;
    }
  },
});

/** Makes and keeps the file unless it is kept already. False when a decision came in between: make it once more. */
async function makeFile(context: JobContext, actor: SystemActor, exportId: string): Promise<boolean> {
  const row = await withScope(context.db, actor, (scope) => getExport(scope, exportId));
  if (row.state === 'done') {
    return true;
  }
  const { input, title, seq } =
    row.draft === null
      ? await withScope(context.db, actor, (scope) => loadPlanPdf(scope, row))
      : await loadDraftPdf(context, actor, row);
  const bytes = await renderPdf(row.kind, {
    ...input,
    onProgress: (done, total) =>
      withScope(context.db, actor, (scope) =>
        setExportProgress(scope, exportId, { done, total, at: context.clock() }),
      ),
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const fileKey = exportFileKey(actor.agencyId, exportId, sha256);
  await context.storage.put(fileKey, bytes, { contentType: 'application/pdf' });
  return await keepFile(
    context,
    actor,
    { row, seq },
    {
      fileKey,
      sha256,
      bytes: bytes.length,
      fileName: pdfFileName(input.client.name, title, { ...input, kind: row.kind }, row.locale),
      decisionsShown: input.decisions.length,
    },
  );
}

/**
 * Notes the file as made. The row is written before the decisions are counted: a decision that is not in the count is
 * committed later, and what follows from it finds the row done and has the file made again.
 */
async function keepFile(
  context: JobContext,
  actor: SystemActor,
  { row, seq }: { readonly row: ExportRow; readonly seq: number | null },
  file: Omit<FinishedFile, 'finishedAt'>,
): Promise<boolean> {
  try {
    await withScope(context.db, actor, async (scope) => {
      // A plan changed since it was asked for is in the file as it stood then.
      if (seq !== null && seq !== row.draft?.seq) {
        await moveExport(scope, row, seq);
      }
      await finishExport(scope, row.id, { ...file, finishedAt: context.clock() });
      if ((await listShownDecisions(scope, row)).length !== file.decisionsShown) {
        throw new OutdatedFile();
      }
    });
    return true;
  } catch (error) {
    if (error instanceof OutdatedFile) {
      return false;
    }
    throw error;
  }
}
