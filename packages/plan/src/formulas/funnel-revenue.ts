import { Decimal } from 'decimal.js';
import { fromDecimal, toDecimal } from './decimal.ts';

/**
 * F09: what customers bring in over a year: customers × orders per customer × average order value. Takes canonical
 * decimals, the order value in minor units; returns minor units as whole number, rounded half up, or null when one is missing.
 */
export function calculateFunnelRevenue(
  customers: string | null | undefined,
  ordersPerCustomer: string | undefined,
  orderValueMinor: string | undefined,
): string | null {
  const people = toDecimal(customers);
  const orders = toDecimal(ordersPerCustomer);
  const value = toDecimal(orderValueMinor);
  if (people === null || orders === null || value === null) {
    return null;
  }
  return fromDecimal(people.times(orders).times(value).toDecimalPlaces(0, Decimal.ROUND_HALF_UP));
}

/** What is left of revenue (minor units) at a gross margin (fraction): minor units, rounded half up; null without either. */
export function calculateGrossProfit(revenueMinor: string | null, margin: string | undefined): string | null {
  const revenue = toDecimal(revenueMinor);
  const share = toDecimal(margin);
  return revenue === null || share === null
    ? null
    : fromDecimal(revenue.times(share).toDecimalPlaces(0, Decimal.ROUND_HALF_UP));
}

/**
 * F09 solved backwards: how many customers bring in a revenue (minor units) within a year, rounded up to whole people.
 * Null when a number is missing, the revenue is negative, or a customer brings in nothing.
 */
export function calculateCustomersNeeded(
  revenueMinor: string | null | undefined,
  ordersPerCustomer: string | undefined,
  orderValueMinor: string | undefined,
): string | null {
  const revenue = toDecimal(revenueMinor);
  const orders = toDecimal(ordersPerCustomer);
  const value = toDecimal(orderValueMinor);
  if (revenue === null || orders === null || value === null || revenue.isNegative()) {
    return null;
  }
  const each = orders.times(value);
  return each.lessThanOrEqualTo(0)
    ? null
    : fromDecimal(revenue.div(each).toDecimalPlaces(0, Decimal.ROUND_CEIL));
}
