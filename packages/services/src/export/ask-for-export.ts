import {
  type ExportRow,
  enqueueJob,
  type NewExport,
  renewDraft,
  requestExport,
  type ScopedTx,
  writeAudit,
} from '@kader/db';
import type { ExportState } from '../review/shared-version-answer.ts';
import { presentExport } from './present-export.ts';

/** A section takes seconds. A file that got no further for this long lost its worker, or has not found one yet. */
const stuckAfterMs = 2 * 60_000;

/**
 * Asks for a file: one that was asked for before is answered as it is, so that its bytes stay the same; a new one, one
 * that failed, one that is stuck and one that is outdated is given to the worker. `detail` says in the audit what it holds.
 */
export async function askForExport(
  scope: ScopedTx,
  wanted: NewExport,
  {
    actorName,
    detail,
    isOutdated = () => false,
  }: {
    readonly actorName: string;
    readonly detail: Readonly<Record<string, string | number>>;
    /** Whether a finished file of the working plan no longer says what one made now would. */
    readonly isOutdated?: (file: ExportRow) => boolean;
  },
): Promise<ExportState> {
  const { id, clientId, documentId, createdAt: at, locale } = wanted;
  const asked = await requestExport(scope, wanted);
  const renews = asked.state === 'done' && isOutdated(asked);
  const made = renews ? await renewDraft(scope, asked.id, at) : asked;
  if (made.id === id || made.state === 'failed' || renews || isStuck(made, at)) {
    const payload = { agencyId: scope.agencyId, exportId: made.id };
    await enqueueJob(scope, { task: 'render-export', payload, key: `render-export:${made.id}` });
    const target = { clientId, documentId, exportId: made.id };
    await writeAudit(scope, {
      at,
      actorName,
      action: 'export.request',
      target,
      detail: { ...detail, locale },
    });
  }
  return presentExport(
    made.state === 'failed' ? { ...made, state: 'queued', progressDone: 0, progressTotal: 0 } : made,
  );
}

/** A second job for a file that is being made after all makes nothing worse: of two that are at it, one keeps the file. */
function isStuck({ state, progressAt }: ExportRow, now: Date): boolean {
  return state !== 'done' && now.getTime() - progressAt.getTime() > stuckAfterMs;
}
