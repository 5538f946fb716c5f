import { listPublishedTemplates, type ScopedTx } from '@kader/db';
import type { Locale } from '@kader/plan/template';
import { loadFrame } from '../library/load-frame.ts';
import type { TemplateCard } from './template-answers.ts';

/** Every template that the scope may begin a plan from, in the words of a language. */
export async function templateCards(scope: ScopedTx, locale: Locale): Promise<readonly TemplateCard[]> {
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
}
