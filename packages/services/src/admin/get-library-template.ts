import { findOwnTemplate, listTemplateWords, withScope } from '@kader/db';
import { KaderError } from '@kader/errors';
import { z } from 'zod';
import { loadFrame } from '../library/load-frame.ts';
import type { AdminTemplatePreview } from '../template/template-answers.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { localeInput, slugInput, versionInput } from '../use-case/input-fields.ts';
import { countWords, presentVersions } from './present-template.ts';

/** A version of a library template whole, drafts included; the newest unless `version` names another. Throws NOT_FOUND. */
export const getLibraryTemplate = defineUseCase({
  name: 'get-library-template',
  permission: 'library.templates:edit',
  input: z.object({ templateKey: slugInput, version: versionInput.optional(), locale: localeInput }),
  run: async ({ actor, input, context }): Promise<AdminTemplatePreview> =>
    await withScope(context.db, actor, async (scope) => {
      const template = await findOwnTemplate(scope, input.templateKey);
      const version = template?.versions.find(
        (row) => input.version === undefined || row.version === input.version,
      );
      if (template === null || version === undefined) {
        throw new KaderError('NOT_FOUND');
      }
      const { structure, frame } = await loadFrame(scope, version, { locale: input.locale, fallback: 'en' });
      return {
        id: template.id,
        version: version.version,
        structure,
        frame,
        ...presentVersions(template),
        completeness: countWords(structure, await listTemplateWords(scope, version)),
      };
    }),
});
