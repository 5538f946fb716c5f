import { Decimal } from 'decimal.js';
import { daysBetween } from './calendar.ts';
import { fromDecimal } from './decimal.ts';
import { allOf, type Figure, ratioOf } from './ratio.ts';

/** A milestone's weight (any scale) and how much of it is done (fraction). */
export interface WeighedProgress {
  readonly weight: Figure;
  readonly progress: Figure;
}

/**
 * F35: Σ (weight × progress) ÷ Σ weight. A milestone without progress has made none, one without weight weighs 1; a fraction, or
 * null without milestones or weight.
 */
export function calculatePlanProgress(milestones: readonly WeighedProgress[]): string | null {
  let [done, whole] = [new Decimal(0), new Decimal(0)];
  for (const { weight, progress } of milestones) {
    const heavy = allOf(weight)?.[0] ?? new Decimal(1);
    done = done.plus(heavy.times(allOf(progress)?.[0] ?? 0));
    whole = whole.plus(heavy);
  }
  return whole.isZero() ? null : fromDecimal(done.div(whole));
}

/** F36: milestones done on time ÷ milestones due. Counts; a fraction, or null when none was due yet. */
export function calculateHitRate(onTime: number, due: number): string | null {
  return ratioOf(String(onTime), String(due));
}

/** F36, slip: days from the planned to the forecast day, `YYYY-MM-DD`; above zero is late. Null when one is missing. */
export function calculateSlip(planned: string | undefined, forecast: string | undefined): number | null {
  return planned === undefined || forecast === undefined ? null : daysBetween(planned, forecast);
}
