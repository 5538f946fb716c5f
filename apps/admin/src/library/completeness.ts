import type { AdminTemplateRow, TemplateCompleteness } from '@kader/api/types';
import { type Locale, locales } from '@kader/i18n';
import { type Frame, frameKeys, type TemplateStructure } from '@kader/plan/template';

export type Words = TemplateCompleteness[Locale];

/** How many words are missing of those a version needs. */
export function missingOf({ present, needed }: Words): number {
  return needed - present;
}

/** Share of the words that are there, 0 to 1 in hundredths; never 1 while one is missing. Of nothing needed, all is there. */
export function shareOf({ present, needed }: Words): number {
  return needed === 0 ? 1 : Math.floor((present / needed) * 100) / 100;
}

/** The languages in which some template lacks words, in the order of languages. */
export function incompleteLocales(templates: readonly Pick<AdminTemplateRow, 'completeness'>[]): Locale[] {
  return locales.filter((locale) =>
    templates.some(({ completeness }) => missingOf(completeness[locale]) > 0),
  );
}

/** How many words of a section, its blocks included, stand in the language of the frame. */
export function wordsOfSection(structure: TemplateStructure, frame: Frame, sectionKey: string): Words {
  const section = structure.sections.find(({ key }) => key === sectionKey);
  const places = [`sections.${sectionKey}.`, ...(section?.blocks ?? []).map(({ key }) => `blocks.${key}.`)];
  const keys = frameKeys(structure).filter((key) => places.some((place) => key.startsWith(place)));
  const present = keys.filter((key) => key in frame.words && !(key in frame.fallbacks));
  return { present: present.length, needed: keys.length };
}
