import { listPublishedTemplates, type ScopedTx, type TemplateVersionRow, withScope } from '@kader/db';
import { KaderError } from '@kader/errors';
import type { Locale } from '@kader/plan/template';
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

/** What names a template to look at, and the language to do so in. */
export const templateInput = z.object({ templateKey: slugInput, locale: localeInput });

/** A template whole, as the scope may see it: structure, and all words in the language asked for. Throws NOT_FOUND. */
export async function previewTemplate(
  scope: ScopedTx,
  { templateKey, locale }: { readonly templateKey: string; readonly locale: Locale },
): Promise<TemplatePreview> {
  const row = await findTemplateByKey(scope, templateKey);
  const { structure, frame } = await loadFrame(scope, row, { locale, fallback: 'en' });
  return { id: row.templateId, version: row.version, structure, frame };
}

/** A template that a plan of the agency can begin from, whole. */
export const getTemplate = defineUseCase({
  name: 'get-template',
  permission: 'library.templates:read',
  input: templateInput,
  run: async ({ actor, input, context }) =>
    await withScope(context.db, actor, async (scope) => await previewTemplate(scope, input)),
});
