import type { ExportRow } from '@kader/db';
import type { ExportState } from '../review/shared-version-answer.ts';

/** How far an export is. */
export function presentExport(row: ExportRow): ExportState {
  const { id, state, progressDone, progressTotal, fileName, bytes, finishedAt } = row;
  const failedAt = state === 'done' ? null : (finishedAt?.toISOString() ?? null);
  return { id, state, done: progressDone, total: progressTotal, fileName, bytes, failedAt };
}
