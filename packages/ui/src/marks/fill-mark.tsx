import { cx } from '../styles/cx.ts';

export type Fill = 'empty' | 'partly' | 'filled' | 'changed' | 'approved';

const colours: Readonly<Record<Fill, string>> = {
  empty: 'text-ink-faint',
  partly: 'text-ink-soft',
  filled: 'text-accent',
  changed: 'text-info',
  approved: 'text-good',
};

function Drawing({ fill }: { readonly fill: Fill }) {
  const ring = { cx: 7, cy: 7, r: 5.25, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };
  switch (fill) {
    case 'empty':
      return <circle {...ring} strokeDasharray="2 1.3" />;
    case 'partly':
      return (
        <>
          <circle {...ring} />
          <path d="M7 3.6a3.4 3.4 0 0 1 0 6.8z" fill="currentColor" />
        </>
      );
    case 'filled':
      return <circle cx="7" cy="7" r="6" fill="currentColor" />;
    case 'changed':
      return (
        <>
          <path
            d="M7 1.2 12.8 7 7 12.8 1.2 7z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinejoin="round"
          />
          <circle cx="7" cy="7" r="1.7" fill="currentColor" />
        </>
      );
    case 'approved':
      return (
        <>
          <circle cx="7" cy="7" r="6" fill="currentColor" />
          <path
            d="m4.4 7.2 1.8 1.8 3.4-3.7"
            fill="none"
            stroke="var(--paper)"
            strokeWidth="1.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      );
  }
}

export type FillMarkProps = {
  readonly fill: Fill;
  /** The state in words. Without it the mark is hidden from assistive technology, for where the word stands beside it. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
};

/** How far a section is: empty, partly, filled, changed since approval, approved. Five shapes, 14 px. */
export function FillMark({ fill, label, className }: FillMarkProps) {
  const classes = cx('block size-3.5 flex-none', colours[fill], className);
  if (label === undefined) {
    return (
      <svg aria-hidden="true" viewBox="0 0 14 14" className={classes}>
        <Drawing fill={fill} />
      </svg>
    );
  }
  return (
    <svg role="img" aria-label={label} viewBox="0 0 14 14" className={classes}>
      <title>{label}</title>
      <Drawing fill={fill} />
    </svg>
  );
}
