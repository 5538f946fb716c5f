import { getViewer } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import type { ReactNode } from 'react';
import { readLocale } from '../language/read-locale.ts';
import { PersonButton } from './person-button.tsx';
import { Shell } from './shell.tsx';
import { SignInLink } from './sign-in-link.tsx';

/** The frame of a page that belongs to no agency: the name of the app, and the person's menu or the way to sign in. */
export async function PersonFrame({
  width,
  children,
}: {
  readonly width?: 'page' | 'wide';
  readonly children: ReactNode;
}) {
  const [{ person, theme }, locale] = await Promise.all([getViewer(), readLocale()]);
  const t = createTranslator(locale, 'common');
  return (
    <Shell
      name={t('appName')}
      skip={t('navigation.skip')}
      width={width}
      end={person === null ? <SignInLink locale={locale} /> : <PersonButton person={person} theme={theme} />}
    >
      {children}
    </Shell>
  );
}
