import type { ReactNode } from 'react';
import { cx } from '../styles/cx.ts';
import type { Stage } from './hue.ts';

export type StageMarkProps = {
  readonly stage: Stage;
  readonly className?: string | undefined;
  /** The stage's name. Leave it out only where the name stands beside the mark. */
  readonly children?: ReactNode;
};

/** The small square of a stage, with its name. */
export function StageMark({ stage, className, children }: StageMarkProps) {
  const square = <span aria-hidden="true" className="size-2 flex-none rounded-mark bg-(--hue)" />;
  return (
    <span data-hue={stage} className={cx('inline-flex items-center gap-2', className)}>
      {square}
      {children}
    </span>
  );
}
