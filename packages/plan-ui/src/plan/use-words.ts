'use client';

import type { Locale } from '@kader/i18n';
import { useLocale } from '@kader/i18n/react';
import { usePlanData } from './plan-scope.ts';
import { useHeader } from './use-document.ts';

/** A text with its language where that differs from the language of the screen. */
export interface Word {
  readonly text: string;
  readonly lang: Locale | undefined;
}

/** The words of the template by key; null for a word that exists in no language. */
export function useFrameWord(): (key: string) => Word | null {
  const { frame } = usePlanData();
  const locale = useLocale();
  return (key) => {
    const text = frame.words[key];
    const lang = frame.fallbacks[key] ?? frame.locale;
    return text === undefined ? null : { text, lang: lang === locale ? undefined : lang };
  };
}

/** The language of what people wrote in the document. */
export function useContentLocale(): Locale | undefined {
  const { locale } = useHeader().fields;
  return typeof locale === 'string' ? (locale as Locale) : undefined;
}

/** The same as `lang` attribute: undefined where it is the language of the screen. */
export function useContentLang(): Locale | undefined {
  const content = useContentLocale();
  return content === useLocale() ? undefined : content;
}
