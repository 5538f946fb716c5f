import { Decimal } from 'decimal.js';
import { fromDecimal } from './decimal.ts';
import { allOf, type Figure, ratioOf } from './ratio.ts';

const monthsInYear = 12;

/**
 * F07, CAC: (marketing + sales cost of winning customers) ÷ new customers of the same period. Minor units per customer,
 * unrounded; null when a cost is missing or nobody was won.
 */
export function calculateAcquisitionCost(
  marketingMinor: Figure,
  salesMinor: Figure,
  newCustomers: Figure,
): string | null {
  const found = allOf(marketingMinor, salesMinor, newCustomers);
  if (found === null || found[2].isZero()) {
    return null;
  }
  return fromDecimal(found[0].plus(found[1]).div(found[2]));
}

/** F08: the average order value: revenue ÷ orders. Minor units per order, unrounded; null without orders. */
export function calculateOrderValue(revenueMinor: Figure, orders: Figure): string | null {
  return ratioOf(revenueMinor, orders);
}

/**
 * F12b: what is left of a price after a discount: (price × (1 − d) − unit cost) ÷ (price × (1 − d)). Minor units and the
 * discount as a fraction; returns a fraction, or null when nothing of the price is left.
 */
export function calculateDiscountedMargin(
  priceMinor: Figure,
  discount: Figure,
  unitCostMinor: Figure,
): string | null {
  const found = allOf(priceMinor, discount, unitCostMinor);
  if (found === null) {
    return null;
  }
  const [price, off, cost] = found;
  const paid = price.times(new Decimal(1).minus(off));
  return paid.lessThanOrEqualTo(0) ? null : fromDecimal(paid.minus(cost).div(paid));
}

/** F13: how long somebody stays a customer: 1 ÷ churn. Churn as a fraction per period; returns periods, or null without churn. */
export function calculateCustomerLifetime(churn: Figure): string | null {
  return ratioOf('1', churn);
}

/**
 * F14, CLV (simple): order value × orders per year × gross margin × lifetime in years. Minor units, a count, a fraction and
 * years; returns minor units rounded half up, or null when one is missing.
 */
export function calculateCustomerValue(
  orderValueMinor: Figure,
  ordersPerYear: Figure,
  margin: Figure,
  lifetimeYears: Figure,
): string | null {
  const found = allOf(orderValueMinor, ordersPerYear, margin, lifetimeYears);
  if (found === null) {
    return null;
  }
  const [value, orders, share, years] = found;
  return wholeMinor(value.times(orders).times(share).times(years));
}

/**
 * F14b, CLV (discounted): m × r ÷ (1 + i − r). The yearly margin per customer in minor units, retention and discount rate as
 * fractions per year; returns minor units rounded half up, or null when one is missing or 1 + i − r is not above zero.
 */
export function calculateDiscountedValue(
  yearlyMarginMinor: Figure,
  retention: Figure,
  discountRate: Figure,
): string | null {
  const found = allOf(yearlyMarginMinor, retention, discountRate);
  if (found === null) {
    return null;
  }
  const [margin, kept, rate] = found;
  const lost = new Decimal(1).plus(rate).minus(kept);
  return lost.lessThanOrEqualTo(0) ? null : wholeMinor(margin.times(kept).div(lost));
}

/** F15: CLV ÷ CAC, both in minor units. A ratio, or null without acquisition cost. */
export function calculateValueToCost(valueMinor: Figure, acquisitionMinor: Figure): string | null {
  return ratioOf(valueMinor, acquisitionMinor);
}

/** F15, payback: CAC ÷ the margin that a customer leaves in a month (a year's ÷ 12). Minor units; returns months, or null. */
export function calculatePayback(acquisitionMinor: Figure, yearlyMarginMinor: Figure): string | null {
  const found = allOf(acquisitionMinor, yearlyMarginMinor);
  if (found === null || found[1].lessThanOrEqualTo(0)) {
    return null;
  }
  return fromDecimal(found[0].times(monthsInYear).div(found[1]));
}

function wholeMinor(value: Decimal): string {
  return fromDecimal(value.toDecimalPlaces(0, Decimal.ROUND_HALF_UP));
}
