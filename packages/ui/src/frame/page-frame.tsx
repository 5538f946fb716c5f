import type { ReactNode } from 'react';
import { cx } from '../styles/cx.ts';
import { SkipLink } from './accessibility.tsx';

export type PageFrameProps = {
  /** The words of the skip link. */
  readonly skipLabel: string;
  /** The SideNav, beside the page from 860 px up. */
  readonly nav?: ReactNode;
  /** What stands above the page below 860 px instead: a TopBar with a button that opens the nav in a Sheet. */
  readonly phoneBar?: ReactNode;
  /** Above page and nav at every width. */
  readonly top?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** The frame of a page with navigation: the nav on paper, the page on raised paper with its own scrolling. */
export function PageFrame({ skipLabel, nav, phoneBar, top, className, children }: PageFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink target="main">{skipLabel}</SkipLink>
      {top}
      {phoneBar !== undefined && <div className="md:hidden">{phoneBar}</div>}
      <div className={cx('grid flex-1', nav !== undefined && 'md:grid-cols-[216px_minmax(0,1fr)]')}>
        {nav !== undefined && (
          <div
            data-screen-only
            className="sticky top-0 hidden h-dvh overflow-y-auto border-r *:min-h-full md:block"
          >
            {nav}
          </div>
        )}
        <main
          id="main"
          tabIndex={-1}
          className={cx('min-w-0 bg-paper-raised px-5 pt-6 pb-10 md:px-8 md:pt-7', className)}
        >
          {children}
        </main>
      </div>
    </div>
  );
}
