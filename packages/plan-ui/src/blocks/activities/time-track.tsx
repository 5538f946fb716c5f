'use client';

import { formatMonthName } from '@kader/i18n';
import { useLocale } from '@kader/i18n/react';
import type { Layer, StageHue } from '@kader/plan/blocks';
import { stretchOn, type TimeScale } from '@kader/plan/formulas';
import { cx } from '@kader/ui';
import { memo, type ReactNode } from 'react';

const percent = (fraction: number) => `${Math.round(fraction * 10_000) / 100}%`;

/** The months over the tracks, by their first letter; the year where it begins, if there is more than one. */
export const TrackHead = memo(function TrackHead({ scale }: { readonly scale: TimeScale }) {
  const locale = useLocale();
  const manyYears = scale.from.slice(0, 4) !== scale.to.slice(0, 4);
  // Beyond two years a letter per month would be a row of letters: the quarters are enough.
  const isSparse = scale.months.length > 24;
  return (
    <div
      aria-hidden="true"
      className={cx('relative h-full text-12 text-ink-faint', manyYears ? 'min-h-11' : 'min-h-8')}
    >
      {scale.months
        .filter(({ month }) => !isSparse || /-(01|04|07|10)$/.test(month))
        .map(({ month, left }, index) => (
          <span key={month} className="absolute bottom-1.5 pl-1" style={{ left: percent(left) }}>
            {manyYears && (index === 0 || month.endsWith('-01')) && (
              <span className="num absolute bottom-full left-1 leading-3 whitespace-nowrap text-ink-soft">
                {month.slice(0, 4)}
              </span>
            )}
            {[...formatMonthName(locale, month)][0]}
          </span>
        ))}
    </div>
  );
});

/** The ground of a row's track: the detail window shaded, today ruled. */
export const Track = memo(function Track({
  scale,
  window,
  today,
  className,
  children,
}: {
  readonly scale: TimeScale;
  readonly window: { readonly from: string; readonly to: string } | null;
  readonly today?: string | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}) {
  const shaded = window === null ? null : stretchOn(scale, window.from, window.to);
  const now = today === undefined ? null : stretchOn(scale, today, today);
  return (
    <div className={cx('relative h-full', className)}>
      {shaded !== null && (
        <span
          aria-hidden="true"
          className="absolute inset-y-0 border-r border-l border-r-accent/50 border-l-accent [border-right-style:dashed] bg-accent-soft"
          style={{ left: percent(shaded.left), width: percent(shaded.width) }}
        />
      )}
      {now !== null && (
        <span
          aria-hidden="true"
          className="absolute inset-y-0 w-px bg-ink"
          style={{ left: percent(now.left) }}
        />
      )}
      {children}
    </div>
  );
});

export interface BarLook {
  readonly layer: Layer | undefined;
  /** Hatched until it is worked out. */
  readonly isCoarse: boolean;
  readonly hue: StageHue | undefined;
}

/** How a bar is drawn: the base thin, what is coarse hatched, a chance as a diamond. */
export function barLook({ layer, isCoarse }: BarLook): string {
  if (layer === 'moment') {
    return 'size-3 rotate-45 rounded-[2px] bg-(--hue,var(--accent))';
  }
  return cx(
    'w-full rounded-[3px]',
    layer === 'base' ? 'h-2' : 'h-4',
    isCoarse
      ? 'bg-[repeating-linear-gradient(135deg,var(--hue-soft,var(--accent-soft))_0_4px,transparent_4px_7px)] shadow-[inset_0_0_0_1.5px_var(--hue,var(--accent))]'
      : 'bg-(--hue,var(--accent))',
  );
}

/** Where a bar lies in its track. */
export function barPlace(
  scale: TimeScale,
  { start, end }: { readonly start: string; readonly end: string | undefined },
  layer: Layer | undefined,
): {
  readonly left: string;
  readonly width: string;
  /** Where there is more room beside it, and how much. */
  readonly beside: { readonly side: 'left' | 'right'; readonly width: string };
  readonly isOpen: boolean;
} | null {
  const isPoint = layer === 'moment' || (layer !== 'base' && end === undefined);
  const stretch = stretchOn(scale, start, isPoint ? (end ?? start) : end);
  const after = stretch === null ? 0 : 1 - stretch.left - stretch.width;
  return stretch === null
    ? null
    : {
        left: percent(stretch.left),
        width: percent(stretch.width),
        beside:
          after >= stretch.left
            ? // The shortest bars are drawn 12 px wide.
              { side: 'right', width: `min(${percent(after)}, ${percent(1 - stretch.left)} - 12px)` }
            : { side: 'left', width: percent(stretch.left) },
        isOpen: stretch.cut.right,
      };
}
