import { type Actor, can, type Permission } from '@kader/access';
import { type ExportRow, getExport as findExport, withScope } from '@kader/db';
import { KaderError } from '@kader/errors';
import { z } from 'zod';
import type { ExportState } from '../review/shared-version-answer.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput } from '../use-case/input-fields.ts';
import type { ServiceContext } from '../use-case/service-context.ts';
import { presentExport } from './present-export.ts';

const input = z.object({ exportId: idInput });

/** An export that the actor may take; NOT_FOUND otherwise, whatever the reason. */
async function loadExport(context: ServiceContext, actor: Actor, exportId: string): Promise<ExportRow> {
  return await withScope(context.db, actor, async (scope) => {
    const row = await findExport(scope, exportId);
    const resource = { clientId: row.clientId, documentId: row.documentId };
    if (!permissionsFor(row).every((permission) => can(actor, permission, resource))) {
      throw new KaderError('NOT_FOUND');
    }
    return row;
  });
}

/** What one has to be allowed to do to take a file. */
function permissionsFor({ draft }: ExportRow): readonly Permission[] {
  if (draft === null) {
    return ['version.shared:export'];
  }
  return draft.content === 'everything'
    ? ['plan.content:export', 'plan.internals:read']
    : ['plan.content:export'];
}

/** How far a file is. */
export const getExport = defineUseCase({
  name: 'get-export',
  permission: 'version.shared:export',
  input,
  run: async ({ actor, input: { exportId }, context }): Promise<ExportState> =>
    presentExport(await loadExport(context, actor, exportId)),
});

/** A file with its name. */
export interface DownloadedFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The file itself. Throws NOT_READY while it is being made, UNAVAILABLE when storage has lost it. */
export const downloadExport = defineUseCase({
  name: 'download-export',
  permission: 'version.shared:export',
  input,
  run: async ({ actor, input: { exportId }, context }): Promise<DownloadedFile> => {
    const row = await loadExport(context, actor, exportId);
    if (row.fileKey === null || row.fileName === null) {
      throw new KaderError('NOT_READY');
    }
    const file = await context.storage.get(row.fileKey);
    if (file === null) {
      throw new KaderError('UNAVAILABLE');
    }
    return { fileName: row.fileName, contentType: file.contentType, bytes: await file.bytes() };
  },
});
