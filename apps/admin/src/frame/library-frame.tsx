import 'server-only';
import { getAdminViewer, getStaff } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { PageFrame } from '@kader/ui';
import type { ReactNode } from 'react';
import { type Crumb, LibraryBar } from './library-bar.tsx';

/** The frame of a page of the library, for staff; anybody else is sent to sign-in. */
export async function LibraryFrame({
  crumbs = [],
  current,
  end,
  className,
  children,
}: {
  readonly crumbs?: readonly Crumb[];
  readonly current: ReactNode;
  readonly end?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const [{ me }, { theme, locale, webUrl }] = await Promise.all([getStaff(), getAdminViewer()]);
  const t = createTranslator(locale, 'common');
  const person = { name: me.name, email: me.email, role: t(`roles.staff.${me.role}`) };
  return (
    <PageFrame
      skipLabel={t('navigation.skip')}
      top={<LibraryBar {...{ crumbs, current, end, theme, webUrl }} me={person} />}
      className={className}
    >
      {children}
    </PageFrame>
  );
}
