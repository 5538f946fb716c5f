'use client';
import { Tabs as Base } from '@base-ui/react/tabs';
import { useRender } from '@base-ui/react/use-render';
import type { ReactNode } from 'react';
import { Count } from '../marks/count.tsx';
import { cx } from '../styles/cx.ts';

const tab =
  'relative inline-flex h-(--h-viewbar) items-center gap-1.5 text-13 whitespace-nowrap text-ink-soft transition-colors hover:text-ink pointer-coarse:h-11';
/** On a phone a row of tabs is wider than the screen: it begins where the current one is seen. */
const current =
  'font-medium text-ink [scroll-initial-target:nearest] after:absolute after:inset-x-0 after:bottom-0 after:h-0.5 after:bg-accent';

export type TabsProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly tabs: readonly {
    readonly value: Value;
    readonly label: string;
    readonly count?: number | undefined;
    /** The content; only the chosen one is mounted. */
    readonly panel: ReactNode;
  }[];
  readonly listClassName?: string | undefined;
  readonly panelClassName?: string | undefined;
  readonly className?: string | undefined;
};

/** Tabs over panels on one screen. Arrow keys move and choose, Tab goes into the panel. */
export function Tabs<Value extends string>({
  label,
  value,
  onChange,
  tabs,
  listClassName,
  panelClassName,
  className,
}: TabsProps<Value>) {
  function handleChange(next: unknown) {
    const chosen = tabs.find((entry) => entry.value === next);
    if (chosen !== undefined) onChange(chosen.value);
  }
  return (
    <Base.Root value={value} onValueChange={handleChange} className={className}>
      <Base.List
        aria-label={label}
        activateOnFocus
        className={cx('flex gap-5 overflow-x-auto shadow-[inset_0_-1px_0_var(--line)]', listClassName)}
      >
        {tabs.map((entry) => (
          <Base.Tab
            key={entry.value}
            value={entry.value}
            className={cx(tab, entry.value === value && current, 'focus-visible:-outline-offset-2')}
          >
            {entry.label}
            {entry.count !== undefined && <Count>{entry.count}</Count>}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((entry) => (
        <Base.Panel key={entry.value} value={entry.value} className={panelClassName}>
          {entry.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}

export type TabLinkProps = useRender.ComponentProps<'a'> & {
  readonly current?: boolean | undefined;
  readonly count?: number | undefined;
};

/** A tab that is a page of its own: a link in a nav of TabLinks. `render={<Link href=… />}` makes it a router's link. */
export function TabLink({
  current: isCurrent = false,
  count,
  render,
  className,
  children,
  ...rest
}: TabLinkProps) {
  return useRender({
    defaultTagName: 'a',
    render,
    props: {
      ...rest,
      'aria-current': isCurrent ? 'page' : undefined,
      className: cx(tab, isCurrent && current, 'focus-visible:-outline-offset-2', className),
      children: (
        <>
          {children}
          {count !== undefined && <Count>{count}</Count>}
        </>
      ),
    },
  });
}

/** The row of TabLinks. */
export function TabLinks({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <nav aria-label={label} className={cx('flex gap-6 overflow-x-auto', className)}>
      {children}
    </nav>
  );
}
