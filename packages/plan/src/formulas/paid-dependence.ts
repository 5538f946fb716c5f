import { type Figure, ratioOf } from './ratio.ts';

/** F43: how far reach is bought: paid budget ÷ total, or paid volume ÷ total volume, in one unit. A fraction, or null without a total. */
export function calculatePaidDependence(paid: Figure, total: Figure): string | null {
  return ratioOf(paid, total);
}
