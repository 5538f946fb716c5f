import './globals.css';
import { getAdminViewer } from '@kader/api/server';
import { createTranslator, messagesFor } from '@kader/i18n/messages';
import { I18nProvider } from '@kader/i18n/react';
import { NonceProvider, themeAttribute, UiProvider } from '@kader/ui';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { readLocale } from '../language/read-locale.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = createTranslator(await readLocale(), 'admin');
  return {
    title: { default: t('pageTitle', { title: t('name') }), template: t('pageTitle', { title: '%s' }) },
    robots: { index: false },
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

/** Every page: language, theme, and what all components stand on. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [{ theme, locale }, received] = await Promise.all([getAdminViewer(), headers()]);
  const t = createTranslator(locale, 'common');
  const toast = {
    region: t('toast.label'),
    dismiss: t('actions.close'),
    secondsLeft: t('toast.secondsLeft', { seconds: '{count}' }),
  };
  return (
    <html lang={locale} data-theme={themeAttribute(theme)}>
      <body>
        <I18nProvider locale={locale} messages={messagesFor(locale, ['common', 'errors', 'admin'])}>
          <NonceProvider nonce={received.get('x-nonce') ?? undefined}>
            <UiProvider words={{ toast }}>{children}</UiProvider>
          </NonceProvider>
        </I18nProvider>
      </body>
    </html>
  );
}
