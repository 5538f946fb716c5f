import { canonicalDecimal, type DecimalText } from '../format/decimal-text.ts';
import type { Locale } from '../locale/locales.ts';
import { plainSpaces } from './parsed.ts';

/** A number with what stands around it, all in lower case: `€ -4,2 mln` → before `€`, value `-4.2`, after `mln`. */
export interface Amount {
  readonly before: string;
  readonly value: DecimalText;
  readonly after: string;
}

/** Longer texts are no number that a person typed. */
const longestText = 60;

/** Sign, words before, sign, digits with separators, words after. */
const amountPattern = /^([-+]?) ?([^\d,'+-]*?) ?([-+]?) ?(\d[\d .,']*|[.,]\d+)(.*)$/u;

/** Price habits without cents: Dutch `25,-`, Swedish `25:-`. */
const emptyCents = /[,.:]-+(?=[^\d-]*$)/;

/**
 * Finds the number in a typed text. Accepts `,` and `.` as decimal sign, plain, no-break and narrow spaces and apostrophes
 * between thousands, and both minus signs (domain 5.1). Where a single separator could mean either, the language decides:
 * `1.234` is 1234 in Dutch and 1.234 in English. `decimals` is the most decimals the kind of value can have: `12,345` cannot
 * be a fraction of a euro, so it means thousands in every language. Null if the text holds no number.
 */
export function readAmount(locale: Locale, text: string, decimals: number | null = null): Amount | null {
  const plain = withoutBrackets(plainSpaces(text))
    .replace(/[\u2212\u2010-\u2014]/g, '-')
    .replace(/[’ʼ]/g, "'")
    .replace(emptyCents, '')
    .trim();
  const match = plain.length > longestText ? null : amountPattern.exec(plain);
  const [, outerSign = '', before = '', innerSign = '', body = '', after = ''] = match ?? [];
  if (match === null || (outerSign !== '' && innerSign !== '')) {
    return null;
  }
  const digits = splitNumber(locale, body.trim(), decimals);
  if (digits === null) {
    return null;
  }
  const negative = outerSign === '-' || innerSign === '-';
  return {
    before: before.trim().toLowerCase(),
    value: canonicalDecimal(negative, digits.whole, digits.fraction),
    after: after.trim().toLowerCase(),
  };
}

/** Books write a negative amount in brackets: `(500)`, `€ (500)` and `(€ 500)` are −500. */
function withoutBrackets(text: string): string {
  const [whole, before = '', inner = '', after = ''] =
    /^([^()\d]*)\(([^()+-]*\d[^()+-]*)\)([^()\d]*)$/.exec(text) ?? [];
  return whole === undefined ? text : `${before}-${inner.trim()}${after}`;
}

/** Splits digits with separators into whole part and fraction; null where the groups are not groups of three. */
function splitNumber(
  locale: Locale,
  body: string,
  decimals: number | null,
): { whole: string; fraction: string } | null {
  const at = decimalSignAt(locale, body, decimals);
  const whole = at === null ? body : body.slice(0, at);
  const fraction = at === null ? '' : body.slice(at + 1);
  return /^\d*$/.test(fraction) && isGrouped(whole) ? { whole: whole.replace(/\D/g, ''), fraction } : null;
}

/** Digits alone, or groups of three behind the first group, all divided by the same sign. */
function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}([ .,'])\d{3}(?:\1\d{3})*$/.test(whole);
}

/** Where the decimal sign stands in the digits; null if there is none. */
function decimalSignAt(locale: Locale, body: string, decimals: number | null): number | null {
  const signs = [...body.matchAll(/[.,]/g)].map((match) => ({ sign: match[0], at: match.index }));
  const last = signs.at(-1);
  if (last === undefined) {
    return null;
  }
  const alike = signs.filter(({ sign }) => sign === last.sign).length;
  if (alike > 1) {
    return null;
  }
  // Two kinds of sign, or thousands already divided by spaces: the last sign must be the decimal one.
  if (signs.length > 1 || /[ ']/.test(body)) {
    return last.at;
  }
  const looksGrouped = /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
  const cannotBeFraction = decimals !== null && decimals < 3;
  return looksGrouped && (cannotBeFraction || last.sign === thousandsSigns[locale]) ? null : last.at;
}

/** Sign that divides thousands, where it is a point or a comma. Russian, Swedish and Polish use a space. */
const thousandsSigns: Readonly<Partial<Record<Locale, string>>> = { nl: '.', en: ',' };
