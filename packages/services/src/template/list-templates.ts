import { listPublishedTemplates, withScope } from '@kader/db';
import { z } from 'zod';
import { loadFrame } from '../library/load-frame.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { localeInput } from '../use-case/input-fields.ts';
import type { TemplateCard } from './template-answers.ts';

/** Templates that a plan can begin from: the platform's and the agency's own, in the reader's words. */
export const listTemplates = defineUseCase({
  name: 'list-templates',
  permission: 'library.templates:read',
  input: z.object({ locale: localeInput }),
  run: async ({ actor, input: { locale }, context }): Promise<readonly TemplateCard[]> =>
    await withScope(context.db, actor, async (scope) => {
      const cards: TemplateCard[] = [];
      for (const row of await listPublishedTemplates(scope)) {
        const { structure, frame } = await loadFrame(scope, row, { locale, fallback: 'en' });
        const word = (key: string) => frame.words[key] ?? '';
        cards.push({
          id: row.templateId,
          key: row.key,
          version: row.version,
          title: word('title'),
          description: word('description'),
          audience: word('audience'),
          outcome: word('outcome'),
          duration: word('duration'),
          sectionTitles: structure.sections.map(({ key }) => word(`sections.${key}.title`)),
        });
      }
      return cards;
    }),
});
