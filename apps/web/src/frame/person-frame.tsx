import { getViewer } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { buttonLook, cx, Logo, SkipLink, TopBar } from '@kader/ui';
import type { ReactNode } from 'react';
import { readLocale } from '../language/read-locale.ts';
import { PersonButton } from './person-button.tsx';

/** The frame of a page that belongs to no agency: the name of the app, and the person's menu or the way to sign in. */
export async function PersonFrame({
  width = 'page',
  children,
}: {
  readonly width?: 'page' | 'wide';
  readonly children: ReactNode;
}) {
  const [{ person, theme }, locale] = await Promise.all([getViewer(), readLocale()]);
  const t = createTranslator(locale, 'common');
  const tAuth = createTranslator(locale, 'auth');
  const column = cx('mx-auto w-full', width === 'page' ? 'max-w-page' : 'max-w-wide');
  return (
    <div className="min-h-dvh">
      <SkipLink target="main">{t('navigation.skip')}</SkipLink>
      <TopBar
        className={cx(column, 'flex-nowrap md:px-8 md:py-2')}
        start={
          // Both are plain links: this frame stands behind every page, for the case that there is none.
          <a href="/" className="flex min-h-11 items-center rounded">
            <Logo name={t('appName')} />
          </a>
        }
        end={
          person === null ? (
            <a href={`/${locale}/sign-in`} className={buttonLook()}>
              {tAuth('signIn.title')}
            </a>
          ) : (
            <PersonButton person={person} theme={theme} />
          )
        }
      />
      <main id="main" tabIndex={-1} className={cx(column, 'px-5 pt-8 pb-20 md:px-8 md:pt-12')}>
        {children}
      </main>
    </div>
  );
}
