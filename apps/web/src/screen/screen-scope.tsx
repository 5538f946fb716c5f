'use client';
import type { Locale, Messages } from '@kader/i18n';
import { I18nProvider } from '@kader/i18n/react';
import { UiProvider, type UiProviderProps } from '@kader/ui';
import type { ReactNode } from 'react';
import { PersonScope } from '../person/person-scope.tsx';

/** What the components of a screen stand on, as data (`loadScreen`). */
export interface ScreenData {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly words: UiProviderProps['words'];
  /** Null where nobody is signed in. */
  readonly userId: string | null;
}

/** What all components of a screen stand on: words, the design system, and whose screen it is. */
export function ScreenScope({
  locale,
  messages,
  words,
  userId,
  children,
}: ScreenData & { readonly children: ReactNode }) {
  return (
    <I18nProvider locale={locale} messages={messages}>
      <UiProvider words={words}>
        <PersonScope userId={userId}>{children}</PersonScope>
      </UiProvider>
    </I18nProvider>
  );
}
