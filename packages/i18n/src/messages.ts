import { readFallback } from './env.ts';
import type { Locale } from './locale/locales.ts';
import { en } from './message-index/en.ts';
import { nl } from './message-index/nl.ts';
import { pl } from './message-index/pl.ts';
import { ru } from './message-index/ru.ts';
import { sv } from './message-index/sv.ts';
import { createTranslatorFrom } from './translate/create-translator-from.ts';
import { fillGaps } from './translate/fill-gaps.ts';
import type { Messages, MessageTree, Namespace, Translate } from './translate/message-types.ts';

/**
 * All messages in all languages: for servers and tests only. A browser gets, as data, the namespaces that its components ask for.
 */
const catalogues: Readonly<Record<Locale, Readonly<Record<Namespace, MessageTree>>>> = { nl, ru, sv, pl, en };

/** Every namespace there is. */
export const namespaces = Object.keys(en) as readonly Namespace[];

/** The messages of some namespaces in a language, to be handed to `I18nProvider`. Plain JSON. A message that the language lacks is the English one, except under test. */
export function messagesFor(locale: Locale, names: readonly Namespace[]): Messages {
  const fallback = readFallback();
  return Object.fromEntries(
    names.map((name) => [
      name,
      fallback ? fillGaps(en[name], catalogues[locale][name]) : catalogues[locale][name],
    ]),
  );
}

/** The translate function of one namespace in one language, for server components, mail and exports. Each call has its own i18next instance. */
export function createTranslator<N extends Namespace>(locale: Locale, namespace: N): Translate<N> {
  return createTranslatorFrom(locale, messagesFor(locale, [namespace]))(namespace);
}
