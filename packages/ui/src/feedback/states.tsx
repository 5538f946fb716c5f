import type { ReactNode } from 'react';
import { cx } from '../styles/cx.ts';

type Level = 'h1' | 'h2' | 'h3';

export type EmptyStateProps = {
  /** What there is none of: 'No experiments yet'. */
  readonly title: ReactNode;
  /** One sentence: what to do. */
  readonly sentence: ReactNode;
  /** One example, as it could stand here. */
  readonly example?: ReactNode;
  /** One button. */
  readonly action?: ReactNode;
  readonly level?: Level | undefined;
  readonly className?: string | undefined;
};

/** Nothing here yet: a title, one sentence, one example, one button. */
export function EmptyState({ title, sentence, example, action, level = 'h2', className }: EmptyStateProps) {
  const Heading = level;
  return (
    <div className={cx('max-w-dialog-s border-t border-ink pt-5', className)}>
      <Heading className="heading-20">{title}</Heading>
      <p className="mt-0.5 text-doc text-ink-soft">
        {sentence}
        {example !== undefined && <em> {example}</em>}
      </p>
      {action !== undefined && <div className="mt-3.5">{action}</div>}
    </div>
  );
}

export type NoticeProps = {
  readonly tone?: 'info' | 'good' | 'warn' | 'bad' | undefined;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

const notices = { info: 'text-info', good: 'text-good', warn: 'text-warn', bad: 'text-bad' };

/** A sentence in place, at the thing it speaks of, with a mark and at most one act. */
export function Notice({ tone = 'info', icon, action, className, children }: NoticeProps) {
  return (
    <div
      className={cx(
        'flex items-start gap-2.5 rounded border border-current bg-paper-raised px-4 py-3 text-13',
        notices[tone],
        className,
      )}
    >
      {icon !== undefined && <span className="mt-0.5">{icon}</span>}
      <div className="min-w-0 flex-1 text-ink">{children}</div>
      {action !== undefined && <div className="-my-1 flex-none">{action}</div>}
    </div>
  );
}
