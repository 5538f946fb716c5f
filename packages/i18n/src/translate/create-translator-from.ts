import { createInstance, type FormatterModule, type i18n } from 'i18next';
import { formatNumber } from '../format/format-number.ts';
import type { Locale } from '../locale/locales.ts';
import type { MessageParams, Messages, Namespace, Translate } from './message-types.ts';

/** Gives the translate function of a namespace. */
export type Translator = <N extends Namespace>(namespace: N) => Translate<N>;

/**
 * A translator over given messages, in one language for good. Each has an i18next instance of its own: one that is shared
 * and switched would show one visitor's page in another's language, because client components also run on the server.
 * Its `translate` throws an Error for a namespace that the messages do not hold.
 */
export function createTranslatorFrom(locale: Locale, messages: Messages): Translator {
  const instance = createInstance().use(numbersIn(locale));
  // Without a backend the set-up is synchronous; the promise only repeats what has already happened.
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: messages },
    initAsync: false,
    nsSeparator: false,
    // React escapes; mail and exports escape where they build markup.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  const known = new Map<Namespace, unknown>();
  return <N extends Namespace>(namespace: N) => {
    if (messages[namespace] === undefined) {
      throw new Error(`the messages "${namespace}" were not given`);
    }
    const made =
      (known.get(namespace) as Translate<N> | undefined) ?? createTranslate(instance, locale, namespace);
    known.set(namespace, made);
    return made;
  };
}

/** Writes the numbers in messages as the language writes them; everything else goes in as it is. */
function numbersIn(locale: Locale): FormatterModule {
  const nothing = (): void => undefined;
  return {
    type: 'formatter',
    init: nothing,
    add: nothing,
    addCached: nothing,
    format: (value: unknown) => (typeof value === 'number' ? formatNumber(locale, value) : String(value)),
  };
}

function createTranslate<N extends Namespace>(instance: i18n, locale: Locale, namespace: N): Translate<N> {
  const translate = instance.getFixedT(locale, namespace);
  const derived = (key: string, params: MessageParams = {}): string => String(translate(key, { ...params }));
  return Object.assign(derived, {
    derived,
    has: (key: string) => instance.exists(key, { lng: locale, ns: namespace }),
  });
}
