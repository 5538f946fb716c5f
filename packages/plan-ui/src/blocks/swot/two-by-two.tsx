import { cx } from '@kader/ui';
import type { ReactNode } from 'react';

/** Four parts in two columns with a cross between them; one below the other where there is no room. */
export function TwoByTwo({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] @max-[560px]/sheet:grid-cols-[minmax(0,1fr)]">
      {children}
    </div>
  );
}

const places = ['border-r border-b pr-5', 'border-b pl-5', 'border-r pr-5', 'pl-5'] as const;

/** A part: its name, what is beside it, and what stands in it. `place` counts from the top left, line by line. */
export function Quarter({
  place,
  name,
  aside,
  children,
}: {
  readonly place: number;
  readonly name: string;
  /** Said quietly beside the name. */
  readonly aside: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section
      aria-label={name}
      className={cx(
        'min-w-0 py-3 @max-[560px]/sheet:border-r-0 @max-[560px]/sheet:border-b @max-[560px]/sheet:px-0 @max-[560px]/sheet:last:border-b-0',
        places[place],
      )}
    >
      <h4 className="flex min-h-8 flex-wrap items-baseline gap-x-2 text-13">
        <b className="font-strong">{name}</b>
        <span className="text-12 font-text text-ink-faint">{aside}</span>
      </h4>
      {children}
    </section>
  );
}
