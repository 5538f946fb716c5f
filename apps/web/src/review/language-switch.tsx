'use client';
import { languageNames, locales } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { cx, Menu, MenuChoice, VisuallyHidden } from '@kader/ui';
import { Languages } from 'lucide-react';
import { usePreferences } from '../frame/use-preferences.ts';

/** The language of headings, figures and buttons; what people wrote stays as it was written. Kept for the next visit. */
export function LanguageSwitch() {
  const t = useT('common');
  const locale = useLocale();
  const { chooseLocale } = usePreferences();
  return (
    <fieldset
      aria-label={t('language.label')}
      className="m-0 flex min-w-0 gap-0.5 border-0 p-0 max-md:hidden"
    >
      {locales.map((value) => (
        <button
          key={value}
          type="button"
          lang={value}
          aria-pressed={value === locale}
          onClick={() => value !== locale && chooseLocale(value)}
          className={cx(
            'touch-44 min-h-7 px-2 text-13',
            value === locale
              ? 'font-strong text-ink shadow-[inset_0_-2px_0_var(--accent)]'
              : 'rounded text-ink-soft hover:bg-hover hover:text-ink',
          )}
        >
          {languageNames[value]}
        </button>
      ))}
    </fieldset>
  );
}

/** The same as a menu, for a phone. */
export function LanguageMenu() {
  const t = useT('common');
  const review = useT('review');
  const locale = useLocale();
  const { chooseLocale } = usePreferences();
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className="flex min-h-11 min-w-11 items-center justify-center gap-1 rounded text-13 text-ink-soft uppercase md:hidden"
        >
          <Languages aria-hidden="true" />
          <span aria-hidden="true">{locale}</span>
          <VisuallyHidden>{review('languageIs', { language: languageNames[locale] })}</VisuallyHidden>
        </button>
      }
    >
      <MenuChoice
        label={t('language.label')}
        value={locale}
        onChange={chooseLocale}
        options={locales.map((value) => ({ value, label: languageNames[value], lang: value }))}
      />
    </Menu>
  );
}
