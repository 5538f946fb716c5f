import { enqueueJob, type ReviewRow, renewExports, type ScopedTx } from '@kader/db';
import { listShownDecisions } from './load-plan-pdf.ts';

/**
 * Sets the files of a reviewed version to be made again whose record lacks what was decided or chosen since, and no others:
 * what shows it all stays as it is, also when this runs twice.
 */
export async function renewFiles(
  scope: ScopedTx,
  { documentId, versionNumber }: Pick<ReviewRow, 'documentId' | 'versionNumber'>,
  at: Date,
): Promise<void> {
  const decisions = (await listShownDecisions(scope, { documentId, versionNumber })).length;
  const renewed = await renewExports(scope, { documentId, number: versionNumber, decisions, at });
  for (const exportId of renewed) {
    const payload = { agencyId: scope.agencyId, exportId };
    await enqueueJob(scope, { task: 'render-export', payload, key: `render-export:${exportId}` });
  }
}
