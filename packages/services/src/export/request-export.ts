import { can } from '@kader/access';
import { getVersion, withScope } from '@kader/db';
import { KaderError } from '@kader/errors';
import { pdfKinds } from '@kader/exports/files';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { ExportState } from '../review/shared-version-answer.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, localeInput, versionInput } from '../use-case/input-fields.ts';
import { askForExport } from './ask-for-export.ts';

const input = z.object({
  planId: idInput,
  version: versionInput,
  /** The plan whole unless it says otherwise. */
  kind: z.enum(pdfKinds).exactOptional(),
  locale: localeInput,
});

/**
 * Asks for a PDF of a version, whole, as a guide or as an extract, in a frame language. It is made once per kind and language by the worker; asking again gives
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
      const { kind = 'pdf', locale } = given;
      if (!can(actor, 'version.shared:export', { clientId, documentId })) {
        throw new KaderError('NOT_FOUND');
      }
      const wanted = {
        id: uuidv7(),
        documentId,
        clientId,
        versionNumber: version.number,
        kind,
        locale,
        createdAt: context.clock(),
      } as const;
      return await askForExport(scope, wanted, { actorName, detail: { version: version.number, kind } });
    }),
});
