import './globals.css';
import { getViewer } from '@kader/api/server';
import { createTranslator, messagesFor } from '@kader/i18n/messages';
import { I18nProvider } from '@kader/i18n/react';
import { themeAttribute, UiProvider } from '@kader/ui';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { readLocale } from '../language/read-locale.ts';
import { PersonScope } from '../person/person-scope.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = createTranslator(await readLocale(), 'common');
  return {
    title: { default: t('appName'), template: t('pageTitle', { title: '%s' }) },
    robots: { index: false },
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

/** Every page: language, theme, and what all components stand on. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [{ person, theme }, locale, received] = await Promise.all([getViewer(), readLocale(), headers()]);
  const t = createTranslator(locale, 'common');
  const toast = {
    region: t('toast.label'),
    dismiss: t('actions.close'),
    secondsLeft: t('toast.secondsLeft', { seconds: '{count}' }),
  };
  return (
    <html lang={locale} data-theme={themeAttribute(theme)}>
      <body>
        <I18nProvider locale={locale} messages={messagesFor(locale, ['common', 'errors'])}>
          <UiProvider nonce={received.get('x-nonce') ?? undefined} words={{ toast }}>
            <PersonScope userId={person?.userId ?? null}>{children}</PersonScope>
          </UiProvider>
        </I18nProvider>
      </body>
    </html>
  );
}
