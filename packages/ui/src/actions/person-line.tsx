import type { ReactNode } from 'react';
import { Avatar } from '../marks/avatar.tsx';

export type PersonLineProps = {
  /** The address decides the hue; the name stands as the person writes it, in their language. */
  readonly person: { readonly email: string; readonly name: string; readonly locale: string };
  /** As what: 'Planner'. */
  readonly role: string;
  /** What there is to see as this person. */
  readonly see: string;
  /** At the end: where it leads. */
  readonly mark: ReactNode;
};

/** What the button or link around a PersonLine looks like. */
export const personLine =
  'group relative isolate grid w-full grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 border-b py-3 text-left before:absolute before:-inset-x-3 before:inset-y-0 before:-z-10 before:transition-colors hover:before:bg-hover';

/** Somebody to be: who, as what, and what there is to see. */
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
