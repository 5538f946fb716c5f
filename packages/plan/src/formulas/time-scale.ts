import { addDays, daysBetween, endOfMonth, monthsBetween } from './calendar.ts';

/** A month on a time scale; `left` and `width` are fractions of the whole. */
export interface ScaleMonth {
  readonly month: string;
  readonly left: number;
  readonly width: number;
}

/** Whole months side by side, days all as wide. */
export interface TimeScale {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly months: readonly ScaleMonth[];
}

/** A stretch of time on a scale, as fractions; `cut` says at which ends it goes on beyond the scale. */
export interface TimeStretch {
  readonly left: number;
  readonly width: number;
  readonly cut: { readonly left: boolean; readonly right: boolean };
}

/** The months from one day `YYYY-MM-DD` to another, whole, at most 84; null while a day is missing or the end comes first. */
export function timeScale(from: string | undefined, to: string | undefined): TimeScale | null {
  const months = from === undefined || to === undefined ? [] : monthsBetween(from, to);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) {
    return null;
  }
  const start = `${first}-01`;
  const end = endOfMonth(last);
  const days = daysBetween(start, end) + 1;
  return {
    from: start,
    to: end,
    days,
    months: months.map((month) => ({
      month,
      left: daysBetween(start, `${month}-01`) / days,
      width: (daysBetween(`${month}-01`, endOfMonth(month)) + 1) / days,
    })),
  };
}

/**
 * Where a stretch from one day to another lies on a scale, both days included; without a last day it goes on beyond the
 * scale. Null when it lies outside.
 */
export function stretchOn(scale: TimeScale, from: string, to: string | undefined): TimeStretch | null {
  const end = to ?? addDays(scale.to, 1);
  if (end < from || end < scale.from || from > scale.to) {
    return null;
  }
  const first = Math.max(0, daysBetween(scale.from, from));
  const last = Math.min(scale.days, daysBetween(scale.from, end) + 1);
  return {
    left: first / scale.days,
    width: (last - first) / scale.days,
    cut: { left: from < scale.from, right: end > scale.to },
  };
}
