import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * F28 ICE: impact × confidence × ease. Takes scores from 1 to 10 as canonical decimals; returns 1 to 1000, or null when
 * one is missing.
 */
export function calculateIce(
  impact: string | undefined,
  confidence: string | undefined,
  ease: string | undefined,
): string | null {
  const [i, c, e] = [toDecimal(impact), toDecimal(confidence), toDecimal(ease)];
  return i === null || c === null || e === null ? null : fromDecimal(i.times(c).times(e));
}

/** F28 PIE: the mean of potential, importance and ease, each from 1 to 10; null when one is missing. */
export function calculatePie(
  potential: string | undefined,
  importance: string | undefined,
  ease: string | undefined,
): string | null {
  const [p, i, e] = [toDecimal(potential), toDecimal(importance), toDecimal(ease)];
  return p === null || i === null || e === null ? null : fromDecimal(p.plus(i).plus(e).div(3));
}

/** What F28 RICE weighs: people reached in a period, effect on each, certainty as a fraction, effort in person-months. */
export interface RiceFacts {
  readonly reach: string | undefined;
  readonly effect: string | undefined;
  readonly certainty: string | undefined;
  readonly effort: string | undefined;
}

/** F28 RICE: reach × effect × certainty ÷ effort, canonical decimals; null when one is missing or the effort is zero. */
export function calculateRice({ reach, effect, certainty, effort }: RiceFacts): string | null {
  const [r, i, c, e] = [toDecimal(reach), toDecimal(effect), toDecimal(certainty), toDecimal(effort)];
  if (r === null || i === null || c === null || e === null || e.isZero()) {
    return null;
  }
  return fromDecimal(r.times(i).times(c).div(e));
}
