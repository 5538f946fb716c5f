import type { TemplateRow, TemplateWordsRow } from '@kader/db';
import { frameKeys, locales, type TemplateStructure } from '@kader/plan/template';
import type { AdminTemplateRow, TemplateCompleteness } from '../template/template-answers.ts';

/** Where a template comes from, and its versions, newest first. */
export function presentVersions(
  template: Pick<TemplateRow, 'origin' | 'versions'>,
): Pick<AdminTemplateRow, 'origin' | 'versions'> {
  return {
    origin: template.origin === 'package' ? 'packaged' : 'own',
    versions: template.versions.map(({ version, status, publishedAt }) => ({
      version,
      status,
      publishedAt: publishedAt?.toISOString() ?? null,
    })),
  };
}

/** How many of the words that a structure needs are there, per language; without a structure none are needed. */
export function countWords(
  structure: TemplateStructure | null,
  words: readonly TemplateWordsRow[],
): TemplateCompleteness {
  const keys = structure === null ? [] : frameKeys(structure);
  const countIn = (locale: string) => {
    const own = words.find((row) => row.locale === locale)?.words ?? {};
    return { present: keys.filter((key) => own[key]).length, needed: keys.length };
  };
  return Object.fromEntries(locales.map((locale) => [locale, countIn(locale)])) as TemplateCompleteness;
}
