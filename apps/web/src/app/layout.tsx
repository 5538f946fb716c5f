import './globals.css';
import { getViewer } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { NonceProvider, themeAttribute } from '@kader/ui';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { FailureScope, type FailureWords } from '../failure/failure-scope.tsx';
import { readLocale } from '../language/read-locale.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = createTranslator(await readLocale(), 'common');
  return {
    title: { default: t('appName'), template: t('pageTitle', { title: '%s' }) },
    robots: { index: false },
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

/**
 * Every page: language, theme, and the words for the case that it fails. What makes a page answer comes along only where it
 * does (`WithScreen`): pages for everybody are read, and load nothing but the framework.
 */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [{ theme }, locale, received] = await Promise.all([getViewer(), readLocale(), headers()]);
  const t = createTranslator(locale, 'errors');
  const words: FailureWords = {
    title: t('pages.error.title'),
    text: t('pages.error.text'),
    retry: t('pages.error.retry'),
    home: t('pages.error.home'),
    reference: t('pages.error.reference', { requestId: '{id}' }),
  };
  return (
    <html lang={locale} data-theme={themeAttribute(theme)}>
      <body>
        <NonceProvider nonce={received.get('x-nonce') ?? undefined}>
          <FailureScope words={words}>{children}</FailureScope>
        </NonceProvider>
      </body>
    </html>
  );
}
