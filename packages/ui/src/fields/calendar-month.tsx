'use client';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ChevronProps, DayPicker, type Matcher } from 'react-day-picker';
import { type CalendarLocale, calendarLocales } from './calendar-locales.ts';
import { dateOfIso, isoOfDate } from './iso-date.ts';

const navButton =
  'touch-44 absolute top-0 grid size-7 place-items-center rounded text-ink-soft hover:bg-hover hover:text-ink aria-disabled:text-line-control';

const look = {
  root: 'p-3',
  months: 'relative',
  month_caption: 'flex h-7 items-center justify-center text-13 font-strong',
  caption_label: 'block first-letter:uppercase',
  nav: '',
  button_previous: `${navButton} left-0`,
  button_next: `${navButton} right-0`,
  month_grid: 'num mt-2 border-collapse text-13',
  weekday: 'size-8 p-0 text-center text-12 font-text text-ink-faint pointer-coarse:size-10',
  day: 'group p-0 text-center',
  day_button:
    'grid size-8 place-items-center rounded transition-colors hover:bg-hover disabled:cursor-not-allowed disabled:text-line-control disabled:hover:bg-transparent group-data-outside:text-ink-faint group-data-selected:bg-accent group-data-selected:text-on-accent group-data-today:font-strong group-data-today:not-group-data-selected:shadow-[inset_0_0_0_1px_var(--line-control)] pointer-coarse:size-10',
};

function Chevron({ orientation }: ChevronProps) {
  return orientation === 'left' ? <ChevronLeft aria-hidden="true" /> : <ChevronRight aria-hidden="true" />;
}

export type CalendarMonthProps = {
  /** 'YYYY-MM-DD', or null. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly locale: CalendarLocale;
  /** 'YYYY-MM-DD'; the browser's day when absent. */
  readonly today?: string | undefined;
  /** First and last day that can be chosen, 'YYYY-MM-DD'. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};

/** A month to choose a day of. It takes focus when it comes: the chosen day, else today. */
export function CalendarMonth({ value, onChange, locale, today, min, max }: CalendarMonthProps) {
  const selected = dateOfIso(value);
  const first = dateOfIso(min);
  const last = dateOfIso(max);
  const closed: Matcher[] = [];
  if (first !== undefined) closed.push({ before: first });
  if (last !== undefined) closed.push({ after: last });
  const day = dateOfIso(today);
  const start = selected ?? day;
  return (
    <DayPicker
      mode="single"
      required
      autoFocus
      showOutsideDays
      locale={calendarLocales[locale]}
      selected={selected}
      onSelect={(date) => onChange(isoOfDate(date))}
      disabled={closed}
      {...(start !== undefined && { defaultMonth: start })}
      {...(day !== undefined && { today: day })}
      {...(first !== undefined && { startMonth: first })}
      {...(last !== undefined && { endMonth: last })}
      classNames={look}
      components={{ Chevron }}
    />
  );
}
