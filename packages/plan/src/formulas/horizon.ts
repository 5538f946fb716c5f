import { addMonths } from './calendar.ts';

export const horizons = ['short', 'medium', 'long'] as const;
export type Horizon = (typeof horizons)[number];

/** Months after the start of the plan within which a horizon ends (domain B09: short ≤ 3, medium 3–12); long has no end. */
const monthsOf = { short: 3, medium: 12 } as const;

/**
 * Last day of a horizon for a plan that starts on `periodStart` (`YYYY-MM-DD`); null for `long`, which has no end.
 */
export function endOfHorizon(periodStart: string, horizon: Horizon): string | null {
  return horizon === 'long' ? null : addMonths(periodStart, monthsOf[horizon]);
}

/**
 * The horizon in which a due date lies (003-33..35), counted from the start of the plan so that it does not change
 * overnight. Dates `YYYY-MM-DD`; null when one is missing.
 */
export function calculateHorizon(
  periodStart: string | undefined,
  dueDate: string | undefined,
): Horizon | null {
  if (periodStart === undefined || dueDate === undefined) {
    return null;
  }
  return (
    horizons.find((horizon) => {
      const end = endOfHorizon(periodStart, horizon);
      return end === null || dueDate <= end;
    }) ?? null
  );
}
