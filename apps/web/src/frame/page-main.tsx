import { cx } from '@kader/ui';
import type { ReactNode } from 'react';

/** The content of a page for everybody, where the link past the header leads. */
export function PageMain({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={cx('mx-auto w-full max-w-wide flex-1 px-5 pt-8 pb-16 md:px-8 md:pt-14', className)}
    >
      {children}
    </main>
  );
}
