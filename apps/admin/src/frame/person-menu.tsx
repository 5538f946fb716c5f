'use client';
import { useT } from '@kader/i18n/react';
import { Avatar, MenuItem, MenuLink, MenuSeparator, type Theme } from '@kader/ui';
import { ArrowUpRight, ChevronDown, LogOut } from 'lucide-react';
import { PreferencesMenu } from './preferences-menu.tsx';
import { useSignOut } from './use-sign-out.ts';

export interface Me {
  readonly name: string;
  readonly email: string;
  /** In words. */
  readonly role: string;
}

/** The person signed in, at the end of the bar, with their menu. On a phone the initials alone. */
export function PersonMenu({
  me,
  theme,
  webUrl,
}: {
  readonly me: Me;
  readonly theme: Theme;
  readonly webUrl: string;
}) {
  const t = useT('common');
  const tAdmin = useT('admin');
  const signOut = useSignOut();
  const trigger = (
    <button
      type="button"
      className="touch-44 -mr-2 flex min-h-9 items-center gap-2 rounded px-2 text-left text-13 hover:bg-hover data-popup-open:bg-hover"
    >
      <span className="sr-only">{t('navigation.userMenu')} </span>
      <Avatar id={me.email} name={me.name} decorative />
      <span className="max-sm:sr-only">
        {me.name} <span className="text-ink-faint max-md:sr-only">{me.role}</span>
      </span>
      <ChevronDown aria-hidden="true" className="size-3.5 text-ink-faint" />
    </button>
  );
  return (
    <PreferencesMenu theme={theme} trigger={trigger}>
      <MenuSeparator />
      <MenuLink href={webUrl} icon={<ArrowUpRight aria-hidden="true" />}>
        {tAdmin('toAgencies')}
      </MenuLink>
      <MenuItem icon={<LogOut aria-hidden="true" />} onSelect={() => void signOut()}>
        {t('account.signOut')}
      </MenuItem>
    </PreferencesMenu>
  );
}
