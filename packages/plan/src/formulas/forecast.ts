import { calculateSum } from './sum.ts';

/**
 * F22: what the whole will come to: actual to date + what is planned for the rest. Canonical decimal strings in one unit;
 * null when both are missing.
 */
export function calculateForecast(actual: string | null, remainingPlan: string | null): string | null {
  return calculateSum([actual, remainingPlan]);
}
