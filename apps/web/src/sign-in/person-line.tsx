import { Avatar } from '@kader/ui';
import type { ReactNode } from 'react';

/** Somebody to be: who, as what, and what there is to see. */
export interface PersonLineProps {
  readonly person: { readonly email: string; readonly name: string; readonly locale: string };
  readonly role: string;
  readonly see: string;
  /** At the end: where it leads. */
  readonly mark: ReactNode;
}

export const personLine =
  'group grid w-full grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 py-3 text-left transition-colors hover:bg-hover md:-mx-3 md:w-[calc(100%+24px)] md:px-3';

export function PersonLine({ person, role, see, mark }: PersonLineProps) {
  return (
    <>
      <Avatar id={person.email} name={person.name} size="l" decorative />
      <span className="min-w-0">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span lang={person.locale} className="font-strong">
            {person.name}
          </span>
          <span className="text-13 text-ink-faint">{role}</span>
        </span>
        <span className="block text-13 text-ink-soft">{see}</span>
      </span>
      <span
        aria-hidden="true"
        className="text-ink-faint transition-colors group-hover:text-accent group-focus-visible:text-accent"
      >
        {mark}
      </span>
    </>
  );
}
