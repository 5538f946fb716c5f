'use client';
import { useRender } from '@base-ui/react/use-render';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ComponentProps, Fragment, type ReactElement, type ReactNode } from 'react';
import { cx } from '../styles/cx.ts';

type CrumbLinkProps = useRender.ComponentProps<'a'>;

function CrumbLink({ render, className, ...rest }: CrumbLinkProps) {
  return useRender({
    defaultTagName: 'a',
    render,
    props: {
      ...rest,
      className: cx('touch-44 rounded-chip px-0.5 py-1 hover:bg-hover hover:text-ink', className),
    },
  });
}

export type BreadcrumbsProps = {
  /** The name of the navigation: 'Breadcrumbs'. */
  readonly label: string;
  /** The pages above, outermost first; render is the router's link without children. */
  readonly items: readonly { readonly label: string; readonly render: ReactElement<{ href?: string }> }[];
  /** This page: its name, or a Menu whose trigger is a CrumbButton. */
  readonly current: ReactNode;
  /** Before everything: an agency's Glyph or the Logo. */
  readonly start?: ReactNode;
  /** After everything: a Badge. */
  readonly end?: ReactNode;
  readonly className?: string | undefined;
};

/** Where one is: agency, client, plan. Below 1180 px only this page's name stays. */
export function Breadcrumbs({ label, items, current, start, end, className }: BreadcrumbsProps) {
  return (
    <nav aria-label={label} className={cx('min-w-0 text-13 text-ink-soft', className)}>
      <ol className="flex items-center gap-1.5">
        {start !== undefined && <li className="flex flex-none">{start}</li>}
        {items.map((item) => (
          <Fragment key={item.label}>
            <li className="hidden min-w-0 lg:flex">
              <CrumbLink render={item.render}>{item.label}</CrumbLink>
            </li>
            <li aria-hidden="true" className="hidden flex-none text-ink-faint lg:flex">
              <ChevronRight className="size-3" />
            </li>
          </Fragment>
        ))}
        <li aria-current="page" className="flex min-w-0 font-strong text-ink">
          {current}
        </li>
        {end !== undefined && <li className="ml-2.5 hidden flex-none lg:flex">{end}</li>}
      </ol>
    </nav>
  );
}

/** This page's name as the button of its menu: rename, duplicate, archive. */
export function CrumbButton({ className, children, ...rest }: Omit<ComponentProps<'button'>, 'type'>) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(
        'touch-44 inline-flex min-h-7 items-center gap-1 rounded-chip px-0.5 text-left font-strong hover:bg-hover data-popup-open:bg-hover',
        className,
      )}
    >
      {children}
      <ChevronDown aria-hidden="true" className="size-3.5" />
    </button>
  );
}
