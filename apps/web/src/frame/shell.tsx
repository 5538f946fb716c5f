import { cx, Logo, SkipLink, TopBar } from '@kader/ui';
import type { ReactNode } from 'react';

/** A page that belongs to no agency: the name of the app, which leads to the start, what stands at the end of the bar, and the page. */
export function Shell({
  name,
  skip,
  end,
  width = 'page',
  children,
}: {
  readonly name: string;
  /** What the link past the bar says. */
  readonly skip: string;
  readonly end: ReactNode;
  readonly width?: 'page' | 'wide' | undefined;
  readonly children: ReactNode;
}) {
  const column = cx('mx-auto w-full', width === 'page' ? 'max-w-page' : 'max-w-wide');
  return (
    <div className="min-h-dvh">
      <SkipLink target="main">{skip}</SkipLink>
      <TopBar
        className={cx(column, 'flex-nowrap md:px-8 md:py-2')}
        start={
          // A plain link: the page for addresses that lead nowhere comes along with every other.
          <a href="/" className="flex min-h-11 items-center rounded">
            <Logo name={name} />
          </a>
        }
        end={end}
      />
      <main id="main" tabIndex={-1} className={cx(column, 'px-5 pt-8 pb-20 md:px-8 md:pt-12')}>
        {children}
      </main>
    </div>
  );
}
