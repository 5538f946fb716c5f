'use client';
import { languageNames, locales } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Menu, MenuChoice, MenuSeparator, type Theme, themes } from '@kader/ui';
import type { ReactElement, ReactNode } from 'react';
import { usePreferences } from './use-preferences.ts';

/** Language and theme under a button, and below them whatever else belongs into the menu. */
export function PreferencesMenu({
  theme,
  trigger,
  children,
}: {
  readonly theme: Theme;
  readonly trigger: ReactElement;
  readonly children?: ReactNode;
}) {
  const t = useT('common');
  const locale = useLocale();
  const { chooseLocale, chooseTheme } = usePreferences();
  return (
    <Menu trigger={trigger} align="end">
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
      {children}
    </Menu>
  );
}
