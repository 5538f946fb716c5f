'use client';
import { useRender } from '@base-ui/react/use-render';
import { Search } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { Count } from '../marks/count.tsx';
import { Kbd } from '../marks/kbd.tsx';
import { cx } from '../styles/cx.ts';

export type SideNavProps = {
  /** The name of the navigation: 'Main'. */
  readonly label: string;
  /** Above the links: the agency and its menu, the search button. */
  readonly top?: ReactNode;
  /** At the very bottom: the person and their menu. */
  readonly bottom?: ReactNode;
  readonly className?: string | undefined;
  /** SideNavLinks and SideNavHeadings. */
  readonly children: ReactNode;
};

/** The navigation at the side of an agency's pages, 216 px. */
export function SideNav({ label, top, bottom, className, children }: SideNavProps) {
  return (
    <nav aria-label={label} className={cx('flex flex-col gap-px px-2 py-2.5 text-13', className)}>
      {top}
      {children}
      {bottom !== undefined && <div className="mt-auto pt-4">{bottom}</div>}
    </nav>
  );
}

/** What a line of the navigation looks like, for a button in it too (the agency, the person). */
export const sideNavLine =
  'flex min-h-8 w-full items-center gap-2.5 rounded px-2 py-1.5 text-left text-ink-soft transition-colors hover:bg-hover hover:text-ink pointer-coarse:min-h-11';

export type SideNavLinkProps = useRender.ComponentProps<'a'> & {
  readonly icon?: ReactNode;
  readonly count?: number | undefined;
  /** What the count counts, for assistive technology: '2 wait on you'. */
  readonly countLabel?: string | undefined;
  readonly current?: boolean | undefined;
};

/** A line of the navigation. `render={<Link href=… />}` makes it a router's link. */
export function SideNavLink({
  icon,
  count,
  countLabel,
  current = false,
  render,
  className,
  children,
  ...rest
}: SideNavLinkProps) {
  return useRender({
    defaultTagName: 'a',
    render,
    props: {
      ...rest,
      'aria-current': current ? 'page' : undefined,
      className: cx(
        sideNavLine,
        current && 'bg-accent-soft font-medium text-ink hover:bg-accent-soft',
        className,
      ),
      children: (
        <>
          {icon}
          <span className="min-w-0 flex-1">{children}</span>
          {count !== undefined && <Count label={countLabel}>{count}</Count>}
        </>
      ),
    },
  });
}

/** A heading between groups of lines. */
export function SideNavHeading({ children }: { readonly children: ReactNode }) {
  return <h2 className="px-2 pt-4 pb-1 text-12 font-text text-ink-faint">{children}</h2>;
}

export type SearchButtonProps = Omit<ComponentProps<'button'>, 'type'> & {
  readonly shortcut?: string | undefined;
};

/** Looks like a search box and opens the palette. */
export function SearchButton({ shortcut = 'Mod+K', className, children, ...rest }: SearchButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(sideNavLine, 'mb-3 border pr-[5px] text-ink-faint', className)}
    >
      <Search aria-hidden="true" className="size-3.5" />
      <span className="flex-1">{children}</span>
      <Kbd keys={shortcut} className="pointer-coarse:hidden" />
    </button>
  );
}
