import type { ReactNode } from 'react';

/** One of the seven parts: its name at the left, what it says beside it; one below the other on a phone. */
export function ExtractPart({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section
      aria-label={name}
      className="grid grid-cols-[160px_minmax(0,1fr)] gap-x-5 border-b py-3 @max-[560px]/sheet:grid-cols-1 @max-[560px]/sheet:gap-y-1"
    >
      <h4 className="text-13 text-ink-soft">{name}</h4>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
