import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export type ErrorStateProps = {
  /** What happened. */
  readonly title: ReactNode;
  /** What was kept, and what to do. */
  readonly sentence: ReactNode;
  readonly action?: ReactNode;
  /** The request's number, for whoever looks into it. */
  readonly reference?: ReactNode;
  readonly level?: 'h1' | 'h2' | 'h3' | undefined;
  readonly className?: string | undefined;
};

/**
 * Something failed: what happened, what was kept, what to do. It comes along with every page, so it leans on nothing:
 * `className` is for margins, which need no merging.
 */
export function ErrorState({ title, sentence, action, reference, level = 'h2', className }: ErrorStateProps) {
  const Heading = level;
  return (
    <div role="alert" className={clsx('max-w-dialog-s border-t border-bad pt-5', className)}>
      <Heading className="heading-20">{title}</Heading>
      <p className="mt-0.5 text-doc text-ink-soft">{sentence}</p>
      {action !== undefined && <div className="mt-3.5 flex flex-wrap gap-2">{action}</div>}
      {reference !== undefined && <p className="num mt-3 text-12 text-ink-faint">{reference}</p>}
    </div>
  );
}
