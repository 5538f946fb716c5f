import { currencyDigits } from '../format/currency.ts';
import { shiftDecimal } from '../format/decimal-text.ts';
import { intlTags, type Locale } from '../locale/locales.ts';
import { type Parsed, refused, understood } from './parsed.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { readShorthand } from './shorthand.ts';

/** Words for a currency that Intl does not give. */
const currencyWords: Readonly<Record<string, readonly string[]>> = {
  EUR: ['euro', 'евро'],
  GBP: ['pound', 'pounds'],
  KZT: ['тг', 'тенге'],
  PLN: ['zl', 'złotych'],
  RUB: ['руб', 'р', 'рублей'],
  SEK: ['kr', 'kronor'],
  UAH: ['грн'],
  USD: ['$', 'us$', 'usd'],
};

/**
 * Reads a typed amount of money: `€ 4.200,50`, `1 200 kr`, `4k`, `25,-`, `1,2 mln`. The sign or code of the currency may stand before or behind.
 *
 * Takes the ISO 4217 code of the plan's currency and returns integer minor units. Reasons: `empty`, `notNumber`,
 * `tooManyDecimals` (params limit), `otherCurrency` (params currency: an amount in another currency is never taken over silently), `tooBig`.
 */
export function parseMoney(locale: Locale, text: string, currency: string): Parsed<number> {
  if (text.trim() === '') {
    return refused('empty');
  }
  const digits = currencyDigits(currency);
  const amount = readAmount(locale, text, digits);
  if (amount === null) {
    return refused('notNumber');
  }
  const labels = labelsOf(locale, currency);
  const readings = readShorthand(locale, amount.after);
  const reading = readings.find(({ rest }) => fits(amount, rest, labels));
  if (reading === undefined) {
    const foreign = [amount.before, ...readings.map(({ rest }) => rest)].some((label) => isCurrency(label));
    return foreign ? refused('otherCurrency', { currency }) : refused('notNumber');
  }
  return toMinor(shiftDecimal(amount.value, reading.power + digits), digits);
}

/** What stands before and behind the number is nothing, or means the plan's currency. */
function fits(amount: Amount, rest: string, labels: ReadonlySet<string>): boolean {
  return [amount.before, rest].every((label) => label === '' || labels.has(withoutPoint(label)));
}

function toMinor(shifted: string, digits: number): Parsed<number> {
  if (shifted.includes('.')) {
    return refused('tooManyDecimals', { limit: digits });
  }
  const minor = Number(shifted);
  return Number.isSafeInteger(minor) ? understood(minor) : refused('tooBig');
}

const knownLabels = new Map<string, ReadonlySet<string>>();

/** Everything that means the currency, in lower case: code, signs, words. Kept: a pasted table asks for every cell. */
function labelsOf(locale: Locale, currency: string): ReadonlySet<string> {
  const key = `${locale} ${currency}`;
  const known = knownLabels.get(key);
  if (known !== undefined) {
    return known;
  }
  const labels = findLabels(locale, currency);
  knownLabels.set(key, labels);
  return labels;
}

function findLabels(locale: Locale, currency: string): ReadonlySet<string> {
  const signs = [intlTags[locale], intlTags.en, 'en-US'].flatMap((tag) =>
    (['symbol', 'narrowSymbol'] as const).map((display) => signOf(tag, currency, display)),
  );
  return new Set(
    [currency, ...signs, ...(currencyWords[currency] ?? [])].map((label) =>
      withoutPoint(label.toLowerCase()),
    ),
  );
}

function signOf(tag: string, currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string {
  const parts = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

/** Whether a label means some currency, ours or not. */
function isCurrency(label: string): boolean {
  const bare = withoutPoint(label);
  const words = Object.values(currencyWords).flat();
  return (
    /^[a-z]{0,3}\p{Sc}$/u.test(bare) ||
    words.includes(bare) ||
    ['zł', 'kč', 'ft'].includes(bare) ||
    currencyCodes().has(bare)
  );
}

/** Codes in lower case. Asked when needed: only a label that is not the plan's currency leads here. */
function currencyCodes(): ReadonlySet<string> {
  return new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()));
}

function withoutPoint(label: string): string {
  return label.replace(/\.$/, '');
}
