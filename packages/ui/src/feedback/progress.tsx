import { cx } from '../styles/cx.ts';

const fills = { accent: 'bg-accent', good: 'bg-good', warn: 'bg-warn', bad: 'bg-bad' };

export type BarProps = {
  /** 0 to max; more than max fills the bar. */
  readonly value: number;
  readonly max?: number | undefined;
  readonly tone?: 'accent' | 'good' | 'warn' | 'bad' | undefined;
  /** A line across the bar: a minimum, or the share of the period gone; in the unit of value. */
  readonly marker?: number | undefined;
  /** s 4 px, m 8 px. */
  readonly size?: 's' | 'm' | undefined;
  /** What the bar says, for assistive technology; without it the bar is hidden, for where words beside it say the same. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
};

/** A share as a bar. */
export function Bar({ value, max = 1, tone = 'accent', marker, size = 's', label, className }: BarProps) {
  const percent = (part: number) => `${max > 0 ? Math.min(100, Math.max(0, (part / max) * 100)) : 0}%`;
  const parts = (
    <>
      <span
        className={cx('absolute inset-y-0 left-0 rounded-mark', fills[tone])}
        style={{ width: percent(value) }}
      />
      {marker !== undefined && (
        <span
          className={cx('absolute -inset-y-[3px] bg-ink', size === 'm' ? 'w-0.5' : 'w-px')}
          style={{ left: percent(marker) }}
        />
      )}
    </>
  );
  const classes = cx('relative block rounded-mark bg-press', size === 'm' ? 'h-2' : 'h-1', className);
  if (label === undefined) {
    return (
      <span aria-hidden="true" className={classes}>
        {parts}
      </span>
    );
  }
  return (
    <span role="img" aria-label={label} className={classes}>
      {parts}
    </span>
  );
}

export type ProgressProps = {
  /** What runs: 'Building the PDF'. */
  readonly label: string;
  /** How far, in words: '14 of 23 sections'. */
  readonly count: string;
  readonly value: number;
  readonly max: number;
  readonly className?: string | undefined;
};

/** Something that takes over a second, with its count. */
export function Progress({ label, count, value, max, className }: ProgressProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={count}
      className={cx('text-13', className)}
    >
      <div className="mb-1.5 flex flex-wrap justify-between gap-x-4">
        <span>{label}</span>
        <span className="num text-ink-faint">{count}</span>
      </div>
      <Bar value={value} max={max} />
    </div>
  );
}
