import { type Frame, type Locale, locales, type WordsByLocale } from './frame.ts';
import { frameKeys } from './frame-keys.ts';
import type { TemplateStructure } from './template-structure.ts';

/**
 * Picks the words of a template version for one reader. A word missing in `locale` is taken from `fallback` (usually the
 * language of the document), then from English, then from the first language that has it, and listed in `fallbacks`
 * with that language. A word that exists in no language is absent from `words`.
 */
export function resolveFrame(input: {
  readonly structure: TemplateStructure;
  readonly wordsByLocale: WordsByLocale;
  readonly locale: Locale;
  readonly fallback: Locale;
}): Frame {
  const { structure, wordsByLocale, locale, fallback } = input;
  const order = [...new Set<Locale>([locale, fallback, 'en', ...locales])];
  const words: Record<string, string> = {};
  const fallbacks: Record<string, Locale> = {};
  for (const key of frameKeys(structure)) {
    for (const candidate of order) {
      const word = wordsByLocale[candidate]?.[key];
      if (word !== undefined && word !== '') {
        words[key] = word;
        if (candidate !== locale) {
          fallbacks[key] = candidate;
        }
        break;
      }
    }
  }
  return { locale, words, fallbacks };
}
