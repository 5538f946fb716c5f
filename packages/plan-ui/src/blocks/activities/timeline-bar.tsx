'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { daysBetween, type TimeScale } from '@kader/plan/formulas';
import { cx } from '@kader/ui';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { useEditor } from '../../plan/use-store.ts';
import { type BarDates, type BarPart, daysOfKey, shiftBar } from './bar-dates.ts';
import { aloneArea, endArea, wholeArea } from './grip-areas.ts';
import { type BarLook, barLook, barPlace } from './time-track.tsx';
import { useActivityWords } from './use-activity-words.ts';

interface BarProps {
  readonly activity: Item;
  readonly dates: BarDates;
  readonly scale: TimeScale;
  readonly look: BarLook;
}

/** A bar on a track: moved, and made longer or shorter at its end, by pointer and by arrow keys. */
export function TimelineBar({ activity, dates, scale, look }: BarProps) {
  const t = useT('blocks/activities');
  const wordsOf = useActivityWords();
  const canEdit = useEditor() !== null;
  const { held, grip } = useBarMoves({ activity, dates, scale });
  const shown = held ?? dates;
  const place = barPlace(scale, shown, look.layer);
  if (place === null) {
    return null;
  }
  const { start, end } = shown;
  const { title, days } = wordsOf({
    ...activity,
    fields: { ...activity.fields, start, ...(end === undefined ? {} : { end }) },
  });
  const hasEnd = look.layer !== 'moment';
  const range = { 'aria-valuemin': 0, 'aria-valuemax': scale.days, 'aria-valuetext': days };
  return (
    <>
      <div
        data-hue={look.hue}
        className={cx(
          'absolute top-1/2 min-w-3 -translate-y-1/2',
          place.isOpen &&
            look.layer === 'base' &&
            '[mask-image:linear-gradient(to_left,transparent,black_24px)]',
        )}
        style={{ left: place.left, width: place.width }}
      >
        {canEdit ? (
          <>
            <span
              role="slider"
              tabIndex={0}
              aria-label={t('timeline.bar', { title, days })}
              aria-valuenow={daysBetween(scale.from, start)}
              {...range}
              {...grip('whole')}
              className={cx(
                'relative block cursor-grab touch-none rounded-[3px] active:cursor-grabbing',
                hasEnd ? wholeArea : aloneArea,
              )}
            >
              <span className={cx('block', barLook(look))} />
            </span>
            {hasEnd && (
              <span
                role="slider"
                tabIndex={0}
                aria-label={t('timeline.end', { title })}
                aria-valuenow={daysBetween(scale.from, end ?? scale.to)}
                {...range}
                {...grip('end')}
                className={cx(
                  'absolute -top-1 -right-1.5 -bottom-1 w-3 cursor-ew-resize touch-none rounded-chip',
                  endArea,
                )}
              />
            )}
          </>
        ) : (
          <span aria-hidden="true" className={cx('block', barLook(look))} />
        )}
      </div>
      {look.layer !== 'base' && <Days beside={place.beside}>{days}</Days>}
    </>
  );
}

/** The dates of a bar beside it, where they fit: what does not fit goes to a second line, which is cut off. The bar's name says them always. */
function Days({
  beside: { side, width },
  children,
}: {
  readonly beside: NonNullable<ReturnType<typeof barPlace>>['beside'];
  readonly children: string;
}) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        'num pointer-events-none absolute top-1/2 flex h-5 -translate-y-1/2 flex-wrap overflow-hidden px-1.5 text-12 text-ink-soft',
        side === 'left' ? 'left-0 justify-end' : 'right-0',
      )}
      style={{ width }}
    >
      <span className="h-full" />
      <span className="rounded-chip bg-paper-raised/85 px-1 leading-5 whitespace-nowrap">{children}</span>
    </span>
  );
}

/** Taking hold of a bar: what shows meanwhile, and what its grips listen to. One hold, and one stay with focus, is undone at once. */
function useBarMoves({ activity, dates, scale }: Omit<BarProps, 'look'>) {
  const store = useEditor();
  const [held, setHeld] = useState<BarDates | null>(null);
  const hold = useRef<{ readonly x: number; readonly perDay: number } | null>(null);
  const group = useRef('');

  function write(next: BarDates) {
    const changes = (['start', 'end'] as const)
      .filter((field) => next[field] !== dates[field])
      .map((field) => {
        const value = next[field];
        return { op: 'item.set', id: activity.id, field, ...(value === undefined ? {} : { value }) } as const;
      });
    store?.change(changes, { group: group.current });
  }
  const renew = () => {
    group.current = `${activity.id}.days.${v7()}`;
  };
  const daysAt = (event: PointerEvent) =>
    hold.current === null ? 0 : Math.round((event.clientX - hold.current.x) / hold.current.perDay);
  const grip = (part: BarPart) => ({
    onFocus: renew,
    onKeyDown: (event: KeyboardEvent) => {
      const days = event.altKey || event.metaKey || event.ctrlKey ? null : daysOfKey(event);
      if (days !== null) {
        event.preventDefault();
        write(shiftBar(dates, part, days));
      }
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const track = event.currentTarget.closest('[data-track]');
      const width = track?.getBoundingClientRect().width ?? 0;
      if (width > 0 && event.button === 0) {
        hold.current = { x: event.clientX, perDay: width / scale.days };
        event.currentTarget.setPointerCapture(event.pointerId);
      }
    },
    onPointerMove: (event: PointerEvent) => {
      if (hold.current !== null) {
        setHeld(shiftBar(dates, part, daysAt(event)));
      }
    },
    onPointerUp: (event: PointerEvent) => {
      const days = daysAt(event);
      hold.current = null;
      setHeld(null);
      if (days !== 0) {
        renew();
        write(shiftBar(dates, part, days));
      }
    },
    onPointerCancel: () => {
      hold.current = null;
      setHeld(null);
    },
  });
  return { held, grip };
}
