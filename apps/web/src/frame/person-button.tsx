'use client';
import { useT } from '@kader/i18n/react';
import { Avatar, type Theme } from '@kader/ui';
import { ChevronDown } from 'lucide-react';
import { UserMenu } from './user-menu.tsx';

/** The person signed in, at the end of a bar, with their menu. On a phone the initials alone. */
export function PersonButton({
  person,
  theme,
}: {
  readonly person: { readonly name: string; readonly email: string };
  readonly theme: Theme;
}) {
  const t = useT('common');
  const trigger = (
    <button
      type="button"
      className="touch-44 -mr-2 flex min-h-8 items-center gap-2 rounded px-2 text-13 hover:bg-hover"
    >
      <span className="sr-only">{t('navigation.userMenu')} </span>
      <Avatar id={person.email} name={person.name} decorative />
      <span className="max-sm:sr-only">{person.name}</span>
      <ChevronDown aria-hidden="true" className="size-3.5 text-ink-faint" />
    </button>
  );
  return <UserMenu theme={theme} side="bottom" trigger={trigger} />;
}
