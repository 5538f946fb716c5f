'use client';
import { Popover as Base } from '@base-ui/react/popover';
import { Calendar as CalendarIcon } from 'lucide-react';
import { useState } from 'react';
import { popup } from '../floating/popup.ts';
import { onDemand } from '../on-demand/on-demand.tsx';
import { cx } from '../styles/cx.ts';
import type { CalendarMonthProps } from './calendar-month.tsx';

// As large as the month that comes, so that nothing jumps.
const waiting = <div className="h-67 w-62" />;
const month = onDemand(async () => (await import('./calendar-month.tsx')).CalendarMonth, waiting);

export type CalendarPopoverProps = CalendarMonthProps & {
  /** The name of the button: 'Open the calendar'; the calendar has the same. */
  readonly openLabel: string;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
};

/** A button that opens a month; arrow keys walk the days, Page Up and Page Down the months, Enter chooses. */
export function CalendarPopover({
  value,
  onChange,
  locale,
  openLabel,
  today,
  min,
  max,
  disabled,
  className,
}: CalendarPopoverProps) {
  const [open, setOpen] = useState(false);
  month.usePreload();

  function handleSelect(day: string) {
    setOpen(false);
    onChange(day);
  }

  return (
    <Base.Root open={open} onOpenChange={setOpen}>
      <Base.Trigger
        aria-label={openLabel}
        disabled={disabled}
        className={cx(
          'touch-44 grid size-6 flex-none place-items-center rounded-chip text-ink-faint hover:bg-hover hover:text-ink data-disabled:cursor-not-allowed data-popup-open:text-ink',
          className,
        )}
      >
        <CalendarIcon aria-hidden="true" />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner align="end" sideOffset={6} collisionPadding={8} className="z-40">
          {/* The calendar takes focus itself: the chosen day, else today. */}
          <Base.Popup aria-label={openLabel} initialFocus={false} className={popup}>
            <month.Part {...{ value, locale, today, min, max }} onChange={handleSelect} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
