import { fromDecimal, toDecimal } from './decimal.ts';

/** F20: what part of the plan's total a channel takes. Amounts in one unit; returns a fraction, or null without a total. */
export function calculateChannelShare(channel: string | null, total: string | null): string | null {
  const part = toDecimal(channel);
  const whole = toDecimal(total);
  return part === null || whole === null || whole.isZero() ? null : fromDecimal(part.div(whole));
}
