import { fromDecimal, toDecimal } from './decimal.ts';

const dayMs = 86_400_000;

/**
 * The share of a period that has passed at the end of a day: days from the start to that day ÷ days of the period,
 * both ends counted, from 0 to 1. Takes `YYYY-MM-DD`; null when a day is missing or the period is none.
 */
export function calculateElapsed(
  start: string | undefined,
  end: string | undefined,
  day: string,
): string | null {
  if (start === undefined || end === undefined || end < start) {
    return null;
  }
  const passed = toDecimal(String(day < start ? 0 : daysFrom(start, day < end ? day : end)));
  const whole = toDecimal(String(daysFrom(start, end)));
  return passed === null || whole === null ? null : fromDecimal(passed.div(whole));
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
}
