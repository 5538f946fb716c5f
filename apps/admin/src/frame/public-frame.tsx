import 'server-only';
import { getAdminViewer } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { Logo, SkipLink } from '@kader/ui';
import type { ReactNode } from 'react';
import { PublicMenu } from './public-menu.tsx';

/** The frame of a page that needs nobody signed in: the name, language and theme, the page. */
export async function PublicFrame({ children }: { readonly children: ReactNode }) {
  const { theme, locale } = await getAdminViewer();
  const t = createTranslator(locale, 'common');
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink target="main">{t('navigation.skip')}</SkipLink>
      <header className="mx-auto flex w-full max-w-wide flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-4 md:px-8 md:py-5">
        <a href="/" className="rounded">
          <Logo name={t('appName')} />
        </a>
        <PublicMenu theme={theme} />
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-wide flex-1 px-5 pt-8 pb-16 md:px-8 md:pt-14"
      >
        {children}
      </main>
    </div>
  );
}
