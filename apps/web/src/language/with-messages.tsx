import 'server-only';
import type { Namespace } from '@kader/i18n';
import { messagesFor } from '@kader/i18n/messages';
import { I18nProvider } from '@kader/i18n/react';
import type { ReactNode } from 'react';
import { readLocale } from './read-locale.ts';

/** Gives the components within the messages of some namespaces, beside those they have already. */
export async function WithMessages({
  of,
  children,
}: {
  readonly of: readonly Namespace[];
  readonly children: ReactNode;
}) {
  const locale = await readLocale();
  return (
    <I18nProvider locale={locale} messages={messagesFor(locale, of)}>
      {children}
    </I18nProvider>
  );
}
