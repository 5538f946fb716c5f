import { listPublishedTemplates, type ScopedTx, type TemplateVersionRow, withScope } from '@kader/db';
import { KaderError } from '@kader/errors';
import { z } from 'zod';
import { loadFrame } from '../library/load-frame.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { localeInput, slugInput } from '../use-case/input-fields.ts';
import type { TemplatePreview } from './template-answers.ts';

/** The newest published version of a template by its key; an agency's own wins over the platform's. Throws NOT_FOUND. */
export async function findTemplateByKey(scope: ScopedTx, key: string): Promise<TemplateVersionRow> {
  const found = (await listPublishedTemplates(scope)).filter((row) => row.key === key);
  const row = found.find(({ agencyId }) => agencyId === scope.agencyId) ?? found[0];
  if (row === undefined) {
    throw new KaderError('NOT_FOUND');
  }
  return row;
}

/** A template whole: structure, and all words in the language asked for. */
export const getTemplate = defineUseCase({
  name: 'get-template',
  permission: 'library.templates:read',
  input: z.object({ templateKey: slugInput, locale: localeInput }),
  run: async ({ actor, input, context }): Promise<TemplatePreview> =>
    await withScope(context.db, actor, async (scope) => {
      const row = await findTemplateByKey(scope, input.templateKey);
      const { structure, frame } = await loadFrame(scope, row, { locale: input.locale, fallback: 'en' });
      return { id: row.templateId, version: row.version, structure, frame };
    }),
});
