import { can } from '@kader/access';
import {
  type ExportRow,
  enqueueJob,
  getVersion,
  requestExport as insertExport,
  withScope,
  writeAudit,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { ExportState } from '../review/shared-version-answer.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, localeInput, versionInput } from '../use-case/input-fields.ts';

const input = z.object({ planId: idInput, version: versionInput, locale: localeInput });

/**
 * Asks for the PDF of a version in a frame language. It is made once per language by the worker; asking again gives
 * the same file, so the bytes stay the same; after a failure it is tried again. Throws NOT_FOUND for a version that this person cannot see.
 */
export const requestExport = defineUseCase({
  name: 'request-export',
  permission: 'version.shared:export',
  input,
  run: async ({ actor, name: actorName, input: given, context }): Promise<ExportState> =>
    await withScope(context.db, actor, async (scope) => {
      const version = await getVersion(scope, given.planId, given.version);
      const { documentId, clientId } = version;
      if (!can(actor, 'version.shared:export', { clientId, documentId })) {
        throw new KaderError('NOT_FOUND');
      }
      const at = context.clock();
      const id = uuidv7();
      const { locale } = given;
      const wanted = {
        id,
        documentId,
        clientId,
        versionNumber: version.number,
        kind: 'pdf',
        locale,
        createdAt: at,
      } as const;
      const made = await insertExport(scope, wanted);
      if (made.id === id || made.state === 'failed') {
        const payload = { agencyId: actor.agencyId, exportId: made.id };
        await enqueueJob(scope, { task: 'render-export', payload, key: `render-export:${made.id}` });
        const target = { clientId, documentId, exportId: made.id };
        await writeAudit(scope, {
          at,
          actorName,
          action: 'export.request',
          target,
          detail: { version: version.number, locale },
        });
      }
      return presentExport(made.state === 'failed' ? { ...made, state: 'queued' } : made);
    }),
});

/** How far an export is. */
export function presentExport(row: ExportRow): ExportState {
  const { id, state, progressDone, progressTotal, fileName, bytes } = row;
  return { id, state, done: progressDone, total: progressTotal, fileName, bytes };
}
