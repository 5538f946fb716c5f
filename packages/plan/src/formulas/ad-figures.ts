import { fromDecimal } from './decimal.ts';
import { allOf, type Figure, ratioOf } from './ratio.ts';

const thousand = 1000;

/** F05, CTR: clicks ÷ impressions. Counts; a fraction, or null without impressions. */
export function calculateClickRate(clicks: Figure, impressions: Figure): string | null {
  return ratioOf(clicks, impressions);
}

/** F05, CPC: cost ÷ clicks. Minor units per click, unrounded; null without clicks. */
export function calculateCostPerClick(costMinor: Figure, clicks: Figure): string | null {
  return ratioOf(costMinor, clicks);
}

/** F05, CPM: cost ÷ impressions × 1,000. Minor units per thousand, unrounded; null without impressions. */
export function calculateCostPerMille(costMinor: Figure, impressions: Figure): string | null {
  const found = allOf(costMinor, impressions);
  if (found === null || found[1].isZero()) {
    return null;
  }
  return fromDecimal(found[0].times(thousand).div(found[1]));
}

/** F06, CPL or CPA: cost ÷ leads, or ÷ conversions of one named action. Minor units each, unrounded; null without any. */
export function calculateCostPerAction(costMinor: Figure, actions: Figure): string | null {
  return ratioOf(costMinor, actions);
}

/** F10, ROAS: attributed revenue ÷ ad spend, both in minor units. A ratio, or null without spend. */
export function calculateRoas(revenueMinor: Figure, spendMinor: Figure): string | null {
  return ratioOf(revenueMinor, spendMinor);
}

/**
 * F11, ROMI: (incremental revenue × gross margin − spend) ÷ spend. Minor units and a margin as a fraction; returns a fraction,
 * negative for a loss, or null without spend.
 */
export function calculateRomi(revenueMinor: Figure, margin: Figure, spendMinor: Figure): string | null {
  const found = allOf(revenueMinor, margin, spendMinor);
  if (found === null || found[2].isZero()) {
    return null;
  }
  const [revenue, share, spend] = found;
  return fromDecimal(revenue.times(share).minus(spend).div(spend));
}

/** F12: the ROAS from which advertising pays: 1 ÷ gross margin (fraction). Null without a margin above zero. */
export function calculateBreakEvenRoas(margin: Figure): string | null {
  const found = allOf(margin);
  return found === null || found[0].lessThanOrEqualTo(0) ? null : ratioOf('1', margin);
}
