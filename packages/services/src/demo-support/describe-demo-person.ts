import { createTranslator } from '@kader/i18n/messages';
import type { Locale } from '@kader/plan/template';

/** Says in one line what there is to see as a person of the demo; empty for a key that i18n's `demo:people` does not have. */
export function describeDemoPerson(key: string, locale: Locale): string {
  const words = createTranslator(locale, 'demo');
  return words.has(`people.${key}`) ? words.derived(`people.${key}`) : '';
}
