import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from '../styles/cx.ts';

type BarProps = {
  readonly start: ReactNode;
  readonly end?: ReactNode;
  readonly className?: string | undefined;
};

/** The bar at the top, 48 px: where one is at the start, state and actions at the end. Wraps on a phone. */
export function TopBar({ start, end, className }: BarProps) {
  return (
    <header
      data-screen-only
      className={cx(
        'flex min-h-(--h-topbar) flex-wrap items-center justify-between gap-x-4 gap-y-1.5 bg-paper py-2 pr-5 pl-5 md:flex-nowrap md:py-0 md:pr-4 md:pl-3',
        className,
      )}
    >
      <div className="flex min-w-0 items-center gap-2">{start}</div>
      {end !== undefined && <div className="flex flex-wrap items-center gap-2 md:flex-nowrap">{end}</div>}
    </header>
  );
}

/** The bar under it, 40 px: the views of a plan (TabLinks) at the start. */
export function ViewBar({ start, end, className }: BarProps) {
  return (
    <div
      data-screen-only
      className={cx(
        'flex items-stretch gap-6 overflow-x-auto bg-paper px-5 shadow-[inset_0_-1px_0_var(--line)] md:px-4',
        className,
      )}
    >
      {start}
      {end !== undefined && (
        <div className="ml-auto hidden items-center gap-3 text-13 text-ink-faint md:flex">{end}</div>
      )}
    </div>
  );
}

/** A short upright rule between groups of controls in a bar. */
export function BarSeparator() {
  return <span aria-hidden="true" className="mx-1 hidden h-5 w-px bg-line md:block" />;
}

/** The bar at the bottom of a phone: up to four BottomBarButtons. Not shown from 860 px up. */
export function BottomBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav
      aria-label={label}
      data-screen-only
      className="fixed inset-x-0 bottom-0 z-20 grid auto-cols-fr grid-flow-col border-t bg-paper pb-[max(8px,env(safe-area-inset-bottom))] md:hidden"
    >
      {children}
    </nav>
  );
}

export type BottomBarButtonProps = Omit<ComponentProps<'button'>, 'type'> & {
  readonly icon: ReactNode;
  /** warn: something there wants a look; the words say what. */
  readonly tone?: 'plain' | 'warn' | undefined;
  readonly current?: boolean | undefined;
};

/** A button of the bottom bar: an icon over its words. */
export function BottomBarButton({
  icon,
  tone = 'plain',
  current = false,
  className,
  children,
  ...rest
}: BottomBarButtonProps) {
  return (
    <button
      type="button"
      aria-current={current ? 'true' : undefined}
      {...rest}
      className={cx(
        'grid min-h-14 content-center justify-items-center gap-0.5 px-1 text-center text-12 text-ink-soft focus-visible:-outline-offset-2',
        tone === 'warn' && 'text-warn',
        current && 'text-accent',
        className,
      )}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}

export type DecisionBarProps = {
  /** What is asked: 'Your decision on version 3', with a line of detail below. */
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  /** Two Buttons of size l; the main one last. */
  readonly actions: ReactNode;
  readonly className?: string | undefined;
};

/** The one bar at the bottom of a client's page. On a phone the buttons share its width. */
export function DecisionBar({ title, detail, actions, className }: DecisionBarProps) {
  const titleId = useId();
  return (
    <section
      data-screen-only
      aria-labelledby={titleId}
      className={cx(
        'fixed inset-x-0 bottom-0 z-20 border-t bg-paper-raised pb-[env(safe-area-inset-bottom)] shadow-[0_-6px_24px_var(--hover)]',
        className,
      )}
    >
      <div className="mx-auto flex max-w-wide flex-wrap items-center gap-x-3 gap-y-2.5 px-5 py-3 md:px-8 md:py-3.5">
        <div className="min-w-0 flex-1 basis-full text-14 md:basis-0">
          <p id={titleId} className="font-strong">
            {title}
          </p>
          {detail !== undefined && <p className="text-13 text-ink-soft">{detail}</p>}
        </div>
        <div className="grid w-full auto-cols-fr grid-flow-col gap-2 md:flex md:w-auto md:gap-3 [&>*]:min-h-12 max-md:[&>*]:px-2 max-md:[&>*]:py-1.5 max-md:[&>*]:leading-[18px] max-md:[&>*]:whitespace-normal">
          {actions}
        </div>
      </div>
    </section>
  );
}
