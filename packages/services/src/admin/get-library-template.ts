import { findOwnTemplate, withScope } from '@kader/db';
import { KaderError } from '@kader/errors';
import { z } from 'zod';
import { loadFrame } from '../library/load-frame.ts';
import type { TemplatePreview } from '../template/template-answers.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { localeInput, slugInput } from '../use-case/input-fields.ts';

/** A version of a library template whole, drafts included. Throws NOT_FOUND. */
export const getLibraryTemplate = defineUseCase({
  name: 'get-library-template',
  permission: 'library.templates:edit',
  input: z.object({ templateKey: slugInput, version: z.int().min(1).optional(), locale: localeInput }),
  run: async ({ actor, input, context }): Promise<TemplatePreview> =>
    await withScope(context.db, actor, async (scope) => {
      const template = await findOwnTemplate(scope, input.templateKey);
      const version = template?.versions.find(
        (row) => input.version === undefined || row.version === input.version,
      );
      if (version === undefined) {
        throw new KaderError('NOT_FOUND');
      }
      const { structure, frame } = await loadFrame(scope, version, { locale: input.locale, fallback: 'en' });
      return { id: version.templateId, version: version.version, structure, frame };
    }),
});
