import type { Locale, MessageKey, MessageParams, Namespace, Translate } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';

/** Gives the words of the screen for a key, so that one journey runs in every language. */
export type Words = <N extends Namespace>(namespace: N, key: MessageKey<N>, params?: MessageParams) => string;

type Translators = { [N in Namespace]?: Translate<N> };

/** The words that a page shows in a language: taken from the same messages as the page takes them. */
export function wordsOf(locale: Locale): Words {
  const translators: Translators = {};
  return <N extends Namespace>(namespace: N, key: MessageKey<N>, params?: MessageParams) => {
    const known: Translate<N> = translators[namespace] ?? createTranslator(locale, namespace);
    Object.assign(translators, { [namespace]: known });
    return known(key, params);
  };
}

/** Matches a name that begins with a text, when what follows differs from case to case. */
export function startingWith(text: string): RegExp {
  return new RegExp(`^${text.trimEnd().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
