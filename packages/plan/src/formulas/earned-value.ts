import { fromDecimal } from './decimal.ts';
import { allOf, type Figure, ratioOf } from './ratio.ts';

/** F23: how a project stands in money and time. Ratios are null where they would divide by zero. */
export interface EarnedValue {
  /** EV − AC, minor units: below zero it costs more than it should. */
  readonly costVariance: string;
  /** EV − PV, minor units: below zero it is late. */
  readonly scheduleVariance: string;
  /** CPI = EV ÷ AC. */
  readonly costIndex: string | null;
  /** SPI = EV ÷ PV. */
  readonly scheduleIndex: string | null;
  /** EAC = BAC ÷ CPI, minor units, unrounded: what the whole comes to at this rate. */
  readonly atCompletion: string | null;
}

/**
 * F23: earned value. Takes what should be done by now (PV), what is done (EV), what that cost (AC) and the whole budget (BAC), in
 * minor units; null when one of the first three is missing.
 */
export function calculateEarnedValue(
  planned: Figure,
  earned: Figure,
  actual: Figure,
  budget: Figure,
): EarnedValue | null {
  const found = allOf(planned, earned, actual);
  if (found === null) {
    return null;
  }
  const [pv, ev, ac] = found;
  // BAC × AC ÷ EV rather than ÷ CPI: the same, without rounding a quotient first.
  const whole = allOf(budget);
  return {
    costVariance: fromDecimal(ev.minus(ac)),
    scheduleVariance: fromDecimal(ev.minus(pv)),
    costIndex: ratioOf(earned, actual),
    scheduleIndex: ratioOf(earned, planned),
    atCompletion: whole === null ? null : ratioOf(fromDecimal(whole[0].times(ac)), earned),
  };
}

/** F23, EV: what the work that is done was to cost: the whole budget (minor units) × the share that is done; null without either. */
export function calculateEarned(budget: Figure, progress: Figure): string | null {
  const found = allOf(budget, progress);
  return found === null ? null : fromDecimal(found[0].times(found[1]));
}
