import type { Locale, Translate } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';

/** What a server component of a list of plans says things with: language, words, the present moment and the agency's zone. */
export interface ListWords {
  readonly locale: Locale;
  readonly common: Translate<'common'>;
  readonly agency: Translate<'agency'>;
  readonly client: Translate<'client'>;
  readonly life: Translate<'life'>;
  /** ISO moment of this request. */
  readonly now: string;
  readonly timeZone: string;
}

export function listWords(locale: Locale, timeZone: string): ListWords {
  return {
    locale,
    common: createTranslator(locale, 'common'),
    agency: createTranslator(locale, 'agency'),
    client: createTranslator(locale, 'client'),
    life: createTranslator(locale, 'life'),
    now: new Date().toISOString(),
    timeZone,
  };
}
