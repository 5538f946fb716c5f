import { listOwnTemplates, listTemplateWords, type ScopedTx, type TemplateRow, withScope } from '@kader/db';
import { unwrap } from '@kader/errors';
import { type Locale, parseTemplateStructure } from '@kader/plan/template';
import { z } from 'zod';
import type { AdminTemplateRow } from '../template/template-answers.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { localeInput } from '../use-case/input-fields.ts';
import { countWords, presentVersions } from './present-template.ts';

/** The platform's library for its keepers: every template with its versions and how complete each language is. */
export const listLibraryTemplates = defineUseCase({
  name: 'list-library-templates',
  permission: 'library.templates:edit',
  input: z.object({ locale: localeInput }),
  run: async ({ actor, input: { locale }, context }): Promise<readonly AdminTemplateRow[]> =>
    await withScope(context.db, actor, async (scope) => {
      const rows: AdminTemplateRow[] = [];
      for (const template of await listOwnTemplates(scope)) {
        rows.push(await presentTemplate(scope, template, locale));
      }
      return rows;
    }),
});

async function presentTemplate(
  scope: ScopedTx,
  template: TemplateRow,
  locale: Locale,
): Promise<AdminTemplateRow> {
  const [newest] = template.versions;
  const words = newest === undefined ? [] : await listTemplateWords(scope, newest);
  const structure =
    newest === undefined ? null : unwrap(parseTemplateStructure(JSON.parse(newest.structure)));
  const titleIn = (wanted: Locale) => words.find((row) => row.locale === wanted)?.words.title;
  return {
    id: template.id,
    key: template.key,
    ...presentVersions(template),
    title: titleIn(locale) || titleIn('en') || template.key,
    completeness: countWords(structure, words),
  };
}
