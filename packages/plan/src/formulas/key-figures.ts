import {
  calculateClickRate,
  calculateCostPerAction,
  calculateCostPerClick,
  calculateCostPerMille,
  calculateRoas,
  calculateRomi,
} from './ad-figures.ts';
import {
  calculateAcquisitionCost,
  calculateCustomerLifetime,
  calculateCustomerValue,
  calculateDiscountedValue,
  calculateOrderValue,
} from './customer-value.ts';
import { fromDecimal, toDecimal } from './decimal.ts';
import { calculateChurn, calculateReferralRate, calculateRepeatRate, calculateRetention } from './loyalty.ts';
import { calculateLineProfit, calculateMarketShare } from './market-figures.ts';
import { type Figure, ratioOf } from './ratio.ts';
import { roundWorkedOut } from './round-worked-out.ts';
import {
  calculateFirstLineRelief,
  calculatePositiveShare,
  calculatePromoterScore,
  calculateSatisfaction,
} from './voice-of-customer.ts';

/** What key figures are worked out from, and how each part counts: money in minor units, shares as fractions. */
export const keyFigureParts = {
  adSpend: 'money',
  answers: 'count',
  attributedRevenue: 'money',
  baskets: 'count',
  clicks: 'count',
  contacts: 'count',
  conversions: 'count',
  cost: 'money',
  customers: 'count',
  customersAtEnd: 'count',
  customersAtStart: 'count',
  detractors: 'share',
  discountRate: 'share',
  engagedVisits: 'count',
  extraRevenue: 'money',
  grossMargin: 'share',
  impressions: 'count',
  leads: 'count',
  lineCost: 'money',
  lineRevenue: 'money',
  marketingCost: 'money',
  marketSales: 'money',
  mentions: 'count',
  newCustomers: 'count',
  orders: 'count',
  ordersPerYear: 'count',
  orderValue: 'money',
  ownSales: 'money',
  positiveMentions: 'count',
  promoters: 'share',
  referredCustomers: 'count',
  returningCustomers: 'count',
  revenue: 'money',
  salesCost: 'money',
  satisfied: 'count',
  selfSolved: 'count',
  visitors: 'count',
  visits: 'count',
  yearlyChurn: 'share',
} as const;
export type KeyFigurePart = keyof typeof keyFigureParts;

/** How a metric of the catalogue follows from its parts. */
export interface KeyFigure {
  /** Id of the formula. */
  readonly source: string;
  readonly parts: readonly KeyFigurePart[];
  /** Parts that may be left out; they come after the others. */
  readonly optional?: readonly KeyFigurePart[];
  /** Takes the parts in their order; returns what a figure of the metric holds, unrounded, or null when a part is missing. */
  readonly calculate: (...parts: readonly Figure[]) => string | null;
}

/** The key figures that follow from counts and amounts of one period, by key of the metric (domain 2.8). */
export const keyFigures: Readonly<Record<string, KeyFigure>> = {
  'average-order-value': { source: 'F08', parts: ['revenue', 'orders'], calculate: calculateOrderValue },
  'basket-rate': { source: 'F03', parts: ['baskets', 'visits'], calculate: ratioOf },
  'churn-rate': {
    source: 'F17',
    parts: ['customersAtStart', 'customersAtEnd', 'newCustomers'],
    calculate: (start, end, won) => calculateChurn(calculateRetention(end, won, start)),
  },
  'click-through-rate': { source: 'F05', parts: ['clicks', 'impressions'], calculate: calculateClickRate },
  'conversion-rate': { source: 'F03', parts: ['conversions', 'visitors'], calculate: ratioOf },
  'cost-per-action': { source: 'F06', parts: ['cost', 'conversions'], calculate: calculateCostPerAction },
  'cost-per-click': { source: 'F05', parts: ['cost', 'clicks'], calculate: calculateCostPerClick },
  'cost-per-lead': { source: 'F06', parts: ['cost', 'leads'], calculate: calculateCostPerAction },
  'cost-per-mille': { source: 'F05', parts: ['cost', 'impressions'], calculate: calculateCostPerMille },
  'customer-acquisition-cost': {
    source: 'F07',
    parts: ['marketingCost', 'salesCost', 'newCustomers'],
    calculate: calculateAcquisitionCost,
  },
  'customer-lifetime-value': {
    source: 'F14',
    parts: ['orderValue', 'ordersPerYear', 'grossMargin', 'yearlyChurn'],
    optional: ['discountRate'],
    calculate: customerValueOf,
  },
  'customer-satisfaction': {
    source: 'F32',
    parts: ['satisfied', 'answers'],
    calculate: calculateSatisfaction,
  },
  'engaged-visit-rate': { source: 'F03', parts: ['engagedVisits', 'visits'], calculate: ratioOf },
  'first-line-relief': {
    source: 'F33',
    parts: ['selfSolved', 'contacts'],
    calculate: calculateFirstLineRelief,
  },
  'market-share': { source: 'F34', parts: ['ownSales', 'marketSales'], calculate: calculateMarketShare },
  'net-promoter-score': {
    source: 'F32',
    parts: ['promoters', 'detractors'],
    calculate: (promoters, detractors) => inPoints(calculatePromoterScore(promoters, detractors)),
  },
  'positive-mention-share': {
    source: 'F30',
    parts: ['positiveMentions', 'mentions'],
    calculate: calculatePositiveShare,
  },
  'product-line-profit': {
    source: 'F34',
    parts: ['lineRevenue', 'lineCost'],
    calculate: calculateLineProfit,
  },
  'referral-rate': {
    source: 'F19',
    parts: ['referredCustomers', 'newCustomers'],
    calculate: calculateReferralRate,
  },
  'repeat-purchase-rate': {
    source: 'F18',
    parts: ['returningCustomers', 'customers'],
    calculate: calculateRepeatRate,
  },
  'retention-rate': {
    source: 'F16',
    parts: ['customersAtStart', 'customersAtEnd', 'newCustomers'],
    calculate: (start, end, won) => calculateRetention(end, won, start),
  },
  'return-on-ad-spend': {
    source: 'F10',
    parts: ['attributedRevenue', 'adSpend'],
    calculate: calculateRoas,
  },
  'return-on-marketing-investment': {
    source: 'F11',
    parts: ['extraRevenue', 'grossMargin', 'marketingCost'],
    calculate: calculateRomi,
  },
};

/** F14; with a discount rate F14b, where what is not churn is kept. */
function customerValueOf(...parts: readonly Figure[]): string | null {
  const [value, orders, margin, churn, discountRate] = parts;
  if (discountRate === undefined || discountRate === null) {
    return calculateCustomerValue(value, orders, margin, calculateCustomerLifetime(churn));
  }
  const yearlyMargin = calculateCustomerValue(value, orders, margin, '1');
  return calculateDiscountedValue(yearlyMargin, calculateChurn(churn), discountRate);
}

/** Digits behind the point of a rate that is kept, of which small ones count: a ten-thousandth of a percent. */
const keptDigits = 6;

/**
 * A key figure as a month of a KPI keeps it. Takes its parts in their order and the unit in which the KPI counts; a rate keeps
 * six digits behind the point, all else what is read of it (`roundWorkedOut`); null when a part is missing or is divided by zero.
 */
export function workOutFigure(
  { calculate }: KeyFigure,
  parts: readonly Figure[],
  unit: string,
): string | null {
  const figure = calculate(...parts);
  if (unit !== 'percent') {
    return roundWorkedOut(figure, unit);
  }
  const rate = toDecimal(figure);
  return rate === null ? null : fromDecimal(rate.toDecimalPlaces(keptDigits));
}

const points = 100;

/** A share as a score counts it: 0.25 is 25. */
function inPoints(share: string | null): string | null {
  const found = toDecimal(share);
  return found === null ? null : fromDecimal(found.times(points));
}
