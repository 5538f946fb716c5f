import { cva } from 'class-variance-authority';
import type { ReactNode } from 'react';
import { cx } from '../styles/cx.ts';

const badge = cva('inline-flex items-center gap-1.5 font-ui text-12 font-medium', {
  variants: {
    tone: {
      neutral: 'text-ink-soft',
      info: 'text-info',
      good: 'text-good',
      warn: 'text-warn',
      bad: 'text-bad',
      accent: 'text-accent',
    },
  },
  defaultVariants: { tone: 'neutral' },
});

export type BadgeShape = 'hollow' | 'filled' | 'diamond' | 'check';

function Shape({ shape }: { readonly shape: BadgeShape }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 7 7" className="size-[7px] flex-none overflow-visible">
      {shape === 'hollow' && (
        <circle cx="3.5" cy="3.5" r="2.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
      {shape === 'filled' && <circle cx="3.5" cy="3.5" r="3.5" fill="currentColor" />}
      {shape === 'diamond' && (
        <path d="M3.5-.6 7.6 3.5 3.5 7.6-.6 3.5z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
      {shape === 'check' && (
        <path
          d="M-.7 3.7 2.2 6.6 7.7.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}

export type BadgeProps = {
  readonly tone?: 'neutral' | 'info' | 'good' | 'warn' | 'bad' | 'accent' | undefined;
  /** hollow: nothing sent yet; filled: a state; diamond: changed; check: approved. */
  readonly shape?: BadgeShape | undefined;
  readonly className?: string | undefined;
  /** The state in a word or two. */
  readonly children: ReactNode;
};

/** A state as a shape and a word; the colour only repeats them. */
export function Badge({ tone, shape = 'filled', className, children }: BadgeProps) {
  return (
    <span className={cx(badge({ tone }), className)}>
      <Shape shape={shape} />
      {children}
    </span>
  );
}
