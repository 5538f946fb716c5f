import type { ReactNode } from 'react';
import { cx } from '../styles/cx.ts';

/** A number beside a word, tabular and faint. `label` says it in full ('4 of 5 filled') to assistive technology. */
export function Count({
  label,
  className,
  children,
}: {
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const classes = cx('num font-ui text-12 font-medium text-ink-faint', className);
  if (label === undefined) return <span className={classes}>{children}</span>;
  return (
    <span className={classes}>
      <span aria-hidden="true">{children}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
