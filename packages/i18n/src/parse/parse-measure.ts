import type { Locale } from '../locale/locales.ts';
import { parseMoney } from './parse-money.ts';
import { parseNumber, parsePercent } from './parse-number.ts';
import { type Parsed, refused, understood } from './parsed.ts';
import { readAmount } from './read-amount.ts';

/**
 * Reads a typed measured value in its unit, the inverse of `formatMeasure`: `€ 48`, `35 %`, `30 dagen`.
 * Returns the canonical value of a measure field: for `money` integer minor units as text, for `percent` a fraction, else a decimal.
 * Reasons: those of `parseMoney`, `parsePercent` and `parseNumber`.
 */
export function parseMeasure(
  locale: Locale,
  text: string,
  measure: { readonly unit: string; readonly currency: string },
): Parsed<string> {
  switch (measure.unit) {
    case 'money': {
      const money = parseMoney(locale, text, measure.currency);
      return money.ok ? understood(String(money.value)) : money;
    }
    case 'percent':
      return parsePercent(locale, text);
    case 'days':
    case 'hours':
      return parseDuration(locale, text);
    default:
      return parseNumber(locale, text);
  }
}

/** The word for day or hour is taken as read: the unit is the field's, not the text's. */
function parseDuration(locale: Locale, text: string): Parsed<string> {
  const plain = parseNumber(locale, text);
  const amount = plain.ok ? null : readAmount(locale, text);
  if (amount === null || amount.before !== '') {
    return plain;
  }
  return durationWord.test(amount.after) ? understood(amount.value) : refused('notNumber');
}

const durationWord =
  /^(?:d|h|u|ч|дн?|дн(?:я|ей|ь|и)|день|час(?:а|ов)?|days?|hours?|dag(?:en|ar)?|dygn|uur|uren|tim(?:me|mar)?|dni|dnia|dzień|godz(?:ina|iny|in)?)\.?$/u;
