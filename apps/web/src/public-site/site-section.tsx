import { cx } from '@kader/ui';
import type { ReactNode } from 'react';

/** A part of a public page under a heading of its own. */
export function SiteSection({
  id,
  title,
  className,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={cx('pt-20 md:pt-28', className)}>
      <h2 id={id} className="heading-31 max-w-[18em] md:heading-39">
        {title}
      </h2>
      {children}
    </section>
  );
}
