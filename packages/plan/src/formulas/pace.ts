import { fromDecimal, toDecimal } from './decimal.ts';

/** How a pace reads (F27b): `ahead` is to be explained as much as `behind` (003). */
export type PaceStatus = 'ahead' | 'onTrack' | 'watch' | 'behind';

/** F27b: attainment ÷ share of the time that has passed. Fractions; null when one is missing or no time has passed. */
export function calculatePace(attainment: string | null, elapsed: string | null): string | null {
  const done = toDecimal(attainment);
  const passed = toDecimal(elapsed);
  return done === null || passed === null || passed.isZero() ? null : fromDecimal(done.div(passed));
}

/** F27b: above 1.2 ahead, from 1 on track, from 0.8 to watch, below that behind. */
export function judgePace(pace: string | null): PaceStatus | null {
  const value = toDecimal(pace);
  if (value === null) {
    return null;
  }
  if (value.greaterThan('1.2')) {
    return 'ahead';
  }
  if (value.greaterThanOrEqualTo('1')) {
    return 'onTrack';
  }
  return value.greaterThanOrEqualTo('0.8') ? 'watch' : 'behind';
}
