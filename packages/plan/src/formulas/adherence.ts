import { fromDecimal, toDecimal } from './decimal.ts';

/** F41: meetings held ÷ meetings planned to date. Counts; returns a fraction, or null when none was planned yet. */
export function calculateAdherence(held: number, planned: number): string | null {
  const done = toDecimal(String(held));
  const due = toDecimal(String(planned));
  return done === null || due === null || due.isZero() ? null : fromDecimal(done.div(due));
}
