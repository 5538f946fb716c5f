import { listPublishedTemplates, type ScopedTx } from '@kader/db';
import type { Locale } from '@kader/plan/template';
import { templateKeys } from '@kader/templates';
import { loadFrame } from '../library/load-frame.ts';
import type { TemplateCard } from './template-answers.ts';

/** Every template that the scope may begin a plan from, in the words of a language: those of the library in its order, then others. */
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
  return cards.sort((first, second) => placeOf(first.key) - placeOf(second.key));
}

/** Where a template stands in the gallery; those that the library does not know stand last. */
function placeOf(key: string): number {
  const place = templateKeys.indexOf(key);
  return place < 0 ? templateKeys.length : place;
}
