import { Decimal } from 'decimal.js';
import { fromDecimal } from './decimal.ts';
import { allOf, type Figure, ratioOf } from './ratio.ts';

/**
 * F16, retention: (customers at the end − new ones) ÷ customers at the start. Counts; a fraction, or null when one is missing or
 * there were none at the start.
 */
export function calculateRetention(atEnd: Figure, won: Figure, atStart: Figure): string | null {
  const found = allOf(atEnd, won, atStart);
  if (found === null || found[2].isZero()) {
    return null;
  }
  return fromDecimal(found[0].minus(found[1]).div(found[2]));
}

/** F17, churn: 1 − retention. Fractions; null without retention. */
export function calculateChurn(retention: Figure): string | null {
  const found = allOf(retention);
  return found === null ? null : fromDecimal(new Decimal(1).minus(found[0]));
}

/** F18, repeat purchase rate: customers with two or more orders ÷ customers. Counts; a fraction, or null without customers. */
export function calculateRepeatRate(returning: Figure, customers: Figure): string | null {
  return ratioOf(returning, customers);
}

/** F19, referral rate: new customers by referral ÷ new customers. Counts; a fraction, or null without new customers. */
export function calculateReferralRate(referred: Figure, newCustomers: Figure): string | null {
  return ratioOf(referred, newCustomers);
}

/**
 * F40: how many times dearer it is to win a customer than to keep one: CAC ÷ (retention spend ÷ retained customers). Minor
 * units and a count; null when one is missing, nobody was retained or keeping cost nothing.
 */
export function calculateWinOrKeep(
  acquisitionMinor: Figure,
  retentionSpendMinor: Figure,
  retained: Figure,
): string | null {
  return ratioOf(acquisitionMinor, ratioOf(retentionSpendMinor, retained));
}
