'use client';
import { languageNames } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Button, type Theme } from '@kader/ui';
import { ChevronDown, Languages } from 'lucide-react';
import { PreferencesMenu } from './preferences-menu.tsx';

/** Language and theme of somebody who is not signed in. */
export function PublicMenu({ theme }: { readonly theme: Theme }) {
  const t = useT('admin');
  const locale = useLocale();
  const trigger = (
    <Button
      look="quiet"
      className="-mr-2.5"
      icon={<Languages aria-hidden="true" />}
      iconEnd={<ChevronDown aria-hidden="true" className="size-3.5 text-ink-faint" />}
    >
      <span className="sr-only">{t('preferences')}: </span>
      {languageNames[locale]}
    </Button>
  );
  return <PreferencesMenu theme={theme} trigger={trigger} />;
}
