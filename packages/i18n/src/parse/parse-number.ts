import { type DecimalText, shiftDecimal } from '../format/decimal-text.ts';
import type { Locale } from '../locale/locales.ts';
import { type Parsed, refused, understood } from './parsed.ts';
import { readAmount } from './read-amount.ts';
import { readShorthand } from './shorthand.ts';

/**
 * Reads a typed number: `1 234,5`, `1,234.5`, `−5`, `640k`, `1,2 mln`.
 * Returns a canonical decimal string, exact. Reasons: `empty` for an empty text, `notNumber`.
 */
export function parseNumber(locale: Locale, text: string): Parsed<DecimalText> {
  if (text.trim() === '') {
    return refused('empty');
  }
  const amount = readAmount(locale, text);
  const reading =
    amount === null ? undefined : readShorthand(locale, amount.after).find(({ rest }) => rest === '');
  if (amount === null || amount.before !== '' || reading === undefined) {
    return refused('notNumber');
  }
  return understood(shiftDecimal(amount.value, reading.power));
}

/**
 * Reads a typed percentage, with or without its sign: `20,5 %`, `20.5`. A bare `0.2` means 0.2 %.
 * Returns the fraction as a canonical decimal string: `20,5 %` is `0.205`. Reasons: `empty`, `notNumber`.
 */
export function parsePercent(locale: Locale, text: string): Parsed<DecimalText> {
  if (text.trim() === '') {
    return refused('empty');
  }
  const amount = readAmount(locale, text);
  if (amount === null || amount.before !== '' || !percentWords.has(amount.after)) {
    return refused('notNumber');
  }
  return understood(shiftDecimal(amount.value, -2));
}

const percentWords = new Set(['', '%', 'procent', 'процент', 'процента', 'процентов', 'percent', 'per cent']);
