import { cva } from 'class-variance-authority';
import type { ReactNode } from 'react';
import { cx } from '../styles/cx.ts';

const tag = cva('inline-flex min-h-[18px] items-center rounded-chip px-[5px] font-ui text-12 font-medium', {
  variants: {
    tone: {
      neutral: 'bg-paper-sunk text-ink-soft',
      info: 'bg-info-soft text-info',
      good: 'bg-good-soft text-good',
      warn: 'bg-warn-soft text-warn',
      bad: 'bg-bad-soft text-bad',
      accent: 'bg-accent-soft text-accent',
    },
  },
  defaultVariants: { tone: 'neutral' },
});

export type TagProps = {
  readonly tone?: 'neutral' | 'info' | 'good' | 'warn' | 'bad' | 'accent' | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A short word on a soft ground, for what a thing is: 'v5 draft', 'exp.'. */
export function Tag({ tone, className, children }: TagProps) {
  return <span className={cx(tag({ tone }), className)}>{children}</span>;
}
