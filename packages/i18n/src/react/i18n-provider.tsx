'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Locale } from '../locale/locales.ts';
import { createTranslatorFrom, type Translator } from '../translate/create-translator-from.ts';
import type { Messages } from '../translate/message-types.ts';

interface I18n {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly translator: Translator;
}

const I18nContext = createContext<I18n | null>(null);

/**
 * Gives language and messages to the components within. `messages` come from `messagesFor` on the server. A provider within
 * another of the same language adds its messages to those around it, so a page sends only what its layout has not.
 * The translator lives as long as the provider: on the server one request, in the browser the page.
 */
export function I18nProvider({
  locale,
  messages,
  children,
}: {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly children: ReactNode;
}) {
  const around = useContext(I18nContext);
  const value = useMemo(() => {
    const all = around?.locale === locale ? { ...around.messages, ...messages } : messages;
    return { locale, messages: all, translator: createTranslatorFrom(locale, all) };
  }, [around, locale, messages]);
  return <I18nContext value={value}>{children}</I18nContext>;
}

/** Language and translator of the provider around. Throws an Error where there is none. */
export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (value === null) {
    throw new Error('there is no I18nProvider around this component');
  }
  return value;
}
