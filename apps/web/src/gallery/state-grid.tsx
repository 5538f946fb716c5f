import type { ReactNode } from 'react';

/** States under their names, side by side where there is room; `wide` gives each the whole line. */
export function StateGrid({
  states,
  wide = false,
}: {
  readonly states: Readonly<Record<string, ReactNode>>;
  readonly wide?: boolean | undefined;
}) {
  return (
    <div
      className={
        wide
          ? 'mt-2 grid gap-5'
          : 'mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(100%,260px),1fr))] gap-x-6 gap-y-5'
      }
    >
      {Object.entries(states).map(([name, node]) => (
        <div key={name} data-state={name} className="@container min-w-0 [overflow-wrap:anywhere]">
          <p className="mb-1 text-12 text-ink-faint">{name}</p>
          {node}
        </div>
      ))}
    </div>
  );
}
