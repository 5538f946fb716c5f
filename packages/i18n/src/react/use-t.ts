'use client';

import type { Locale } from '../locale/locales.ts';
import type { Translator } from '../translate/create-translator-from.ts';
import type { Namespace, Translate } from '../translate/message-types.ts';
import { useI18n } from './i18n-provider.tsx';

/** The translate function of a namespace in the reader's language; the same function on every render. Throws an Error if no provider around gave the namespace. */
export function useT<N extends Namespace>(namespace: N): Translate<N> {
  return useI18n().translator(namespace);
}

/** The reader's language, for the formatting functions. */
export function useLocale(): Locale {
  return useI18n().locale;
}

/** The translator itself, for words of a namespace that only the data tells. `translator(namespace)` throws like `useT`. */
export function useTranslator(): Translator {
  return useI18n().translator;
}
