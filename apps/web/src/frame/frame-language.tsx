'use client';
import { languageNames, locales } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Menu, MenuChoice, VisuallyHidden } from '@kader/ui';
import { Languages } from 'lucide-react';
import { usePreferences } from './use-preferences.ts';

/**
 * The language of everything around the content: headings of the template, guidance, buttons, figures. Changes at once,
 * what is being typed included; what people wrote stays as they wrote it.
 */
export function FrameLanguage() {
  const t = useT('common');
  const locale = useLocale();
  const { chooseLocale } = usePreferences();
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className="touch-44 flex min-h-7 items-center gap-1 rounded px-1.5 text-12 text-ink-soft uppercase hover:bg-hover hover:text-ink"
        >
          <Languages aria-hidden="true" className="size-3.5" />
          <span aria-hidden="true">{locale}</span>
          <VisuallyHidden>{`${t('language.label')}: ${languageNames[locale]}`}</VisuallyHidden>
        </button>
      }
    >
      <MenuChoice
        label={t('language.label')}
        value={locale}
        onChange={chooseLocale}
        options={locales.map((value) => ({ value, label: languageNames[value], lang: value }))}
      />
      <p className="max-w-60 border-t px-2 pt-2 pb-1 text-12 text-ink-faint">{t('language.hint')}</p>
    </Menu>
  );
}
