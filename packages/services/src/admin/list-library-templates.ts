import { listOwnTemplates, listTemplateWords, type ScopedTx, type TemplateRow, withScope } from '@kader/db';
import { unwrap } from '@kader/errors';
import { frameKeys, type Locale, locales, parseTemplateStructure } from '@kader/plan/template';
import { z } from 'zod';
import type { AdminTemplateRow } from '../template/template-answers.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { localeInput } from '../use-case/input-fields.ts';

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
  const keys =
    newest === undefined ? [] : frameKeys(unwrap(parseTemplateStructure(JSON.parse(newest.structure))));
  const wordsIn = (wanted: Locale) => words.find((row) => row.locale === wanted)?.words ?? {};
  const completeness = Object.fromEntries(
    locales.map((each) => [
      each,
      { present: keys.filter((key) => wordsIn(each)[key]).length, needed: keys.length },
    ]),
  ) as AdminTemplateRow['completeness'];
  return {
    id: template.id,
    key: template.key,
    origin: template.origin === 'package' ? 'packaged' : 'own',
    title: wordsIn(locale).title ?? wordsIn('en').title ?? template.key,
    versions: template.versions.map(({ version, status, publishedAt }) => ({
      version,
      status,
      publishedAt: publishedAt?.toISOString() ?? null,
    })),
    completeness,
  };
}
