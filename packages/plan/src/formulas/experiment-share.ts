import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * F21: what part of the lines goes to experiments, contingency left out. Takes the sum of the lines that are
 * experiments (null: none) and of all lines, in one unit; returns a fraction, or null without a total.
 */
export function calculateExperimentShare(experiments: string | null, total: string | null): string | null {
  const whole = toDecimal(total);
  if (whole === null || whole.isZero()) {
    return null;
  }
  return fromDecimal((toDecimal(experiments) ?? whole.times(0)).div(whole));
}
