import { addDays } from '@kader/plan/formulas';

/** The days of a bar; without an end it is open. */
export interface BarDates {
  readonly start: string;
  readonly end: string | undefined;
}

/** What of a bar is taken hold of: all of it, or its last day. */
export type BarPart = 'whole' | 'end';

/** A bar moved by so many days, or its last day; that never comes before the first. */
export function shiftBar({ start, end }: BarDates, part: BarPart, days: number): BarDates {
  if (part === 'whole') {
    return { start: addDays(start, days), end: end === undefined ? undefined : addDays(end, days) };
  }
  const moved = addDays(end ?? start, days);
  return { start, end: moved < start ? start : moved };
}

/** The days by which a key moves a bar: an arrow by one, with Shift by a week; null for another key. */
export function daysOfKey({
  key,
  shiftKey,
}: {
  readonly key: string;
  readonly shiftKey: boolean;
}): number | null {
  const size = shiftKey ? 7 : 1;
  return key === 'ArrowRight' || key === 'ArrowUp'
    ? size
    : key === 'ArrowLeft' || key === 'ArrowDown'
      ? -size
      : null;
}
