'use client';
import { languageNames, locales } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator, type Theme, themes } from '@kader/ui';
import { ArrowLeftRight, CircleUser, LogOut } from 'lucide-react';
import Link from 'next/link';
import type { ReactElement } from 'react';
import { usePreferences } from './use-preferences.ts';
import { useSignOut } from './use-sign-out.ts';

/** The menu of the person signed in: language, theme, other agencies, their account, sign out. `trigger` is the button that opens it. */
export function UserMenu({
  theme,
  trigger,
  side,
}: {
  readonly theme: Theme;
  readonly trigger: ReactElement;
  readonly side: 'top' | 'bottom';
}) {
  const t = useT('common');
  const locale = useLocale();
  const { chooseLocale, chooseTheme } = usePreferences();
  const signOut = useSignOut();

  return (
    <Menu trigger={trigger} side={side} align={side === 'top' ? 'start' : 'end'}>
      <MenuChoice
        label={t('language.label')}
        value={locale}
        onChange={chooseLocale}
        options={locales.map((value) => ({ value, label: languageNames[value], lang: value }))}
      />
      <MenuSeparator />
      <MenuChoice
        label={t('theme.label')}
        value={theme}
        onChange={chooseTheme}
        options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
      />
      <MenuSeparator />
      <MenuLink render={<Link href="/start" />} icon={<ArrowLeftRight aria-hidden="true" />}>
        {t('account.switchAgency')}
      </MenuLink>
      <MenuLink render={<Link href="/account" />} icon={<CircleUser aria-hidden="true" />}>
        {t('account.settings')}
      </MenuLink>
      <MenuItem icon={<LogOut aria-hidden="true" />} onSelect={() => void signOut()}>
        {t('account.signOut')}
      </MenuItem>
    </Menu>
  );
}
