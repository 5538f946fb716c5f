import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyDigits } from '../format/currency.ts';
import { canonicalDecimal } from '../format/decimal-text.ts';
import { formatDate, formatMonth } from '../format/format-date.ts';
import { formatMeasure } from '../format/format-measure.ts';
import { formatMoney } from '../format/format-money.ts';
import { formatNumber, formatPercent } from '../format/format-number.ts';
import { type Locale, locales } from '../locale/locales.ts';
import { parseDate, parseMonth } from './parse-date.ts';
import { parseMeasure } from './parse-measure.ts';
import { parseMoney } from './parse-money.ts';
import { parseNumber, parsePercent } from './parse-number.ts';
import type { Parsed } from './parsed.ts';

const result = <T>(parsed: Parsed<T>) => (parsed.ok ? parsed.value : parsed.reason);
const anyLocale = fc.constantFrom(...locales);

describe('numbers', () => {
  test.each<[Locale, string, string]>([
    ['en', '1,234.5', '1234.5'],
    ['en', '1,234', '1234'],
    ['en', '1,5', '1.5'],
    ['en', '0,123', '0.123'],
    ['nl', '1.234', '1234'],
    ['nl', '1,234', '1.234'],
    ['nl', '1234.567', '1234.567'],
    ['nl', '1.234.567,89', '1234567.89'],
    ['ru', '1 234,5', '1234.5'],
    ['ru', '1\u00a0234,5', '1234.5'],
    ['sv', '1\u202f234,5', '1234.5'],
    ['sv', '1.234', '1.234'],
    ['sv', '\u22125', '-5'],
    ['pl', '-5', '-5'],
    ['pl', '1 234.567', '1234.567'],
    ['pl', "1'234'567", '1234567'],
    ['en', '1’234.50', '1234.5'],
    ['en', '1.234.567', '1234567'],
    ['en', '.5', '0.5'],
    ['en', '5.', '5'],
    ['en', '+7', '7'],
    ['en', '-0', '0'],
    ['en', '007', '7'],
    ['en', '640k', '640000'],
    ['nl', '1,2 mln.', '1200000'],
    ['ru', '4 тыс.', '4000'],
    ['pl', '4,5 tys.', '4500'],
    ['sv', '3 tn', '3000'],
    ['sv', '1,3 mn', '1300000'],
  ])('%s %j is %s', (locale, text, value) => {
    expect(result(parseNumber(locale, text))).toBe(value);
  });

  test.each([
    'abc',
    '1,2,3',
    '12 34',
    '1 2345',
    '1..5',
    '1.234,567.8',
    '- -5',
    '–',
    '5 apples',
    '€ 5',
    '1e5',
    '9'.repeat(70),
  ])('%j is no number', (text) => {
    for (const locale of locales) {
      expect(result(parseNumber(locale, text))).toBe('notNumber');
    }
  });

  test('an empty text is a missing value', () => {
    expect(result(parseNumber('en', ' \u00a0'))).toBe('empty');
  });

  const decimal = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.bigInt({ min: 0n, max: 10n ** 12n }))
    .map(([negative, whole, fraction]) => canonicalDecimal(negative, String(whole), String(fraction)));

  test('reading what was written gives the number back', () => {
    fc.assert(
      fc.property(anyLocale, decimal, (locale, value) => {
        expect(result(parseNumber(locale, formatNumber(locale, value)))).toBe(value);
        expect(result(parsePercent(locale, formatPercent(locale, value)))).toBe(value);
      }),
    );
  });
});

test.each<[Locale, string, string]>([
  ['nl', '20,5%', '0.205'],
  ['sv', '20,5 %', '0.205'],
  ['en', '35', '0.35'],
  ['en', '0.2', '0.002'],
  ['ru', '7 процентов', '0.07'],
  ['en', '-12.5 %', '-0.125'],
])('percentage: %s %j is %s', (locale, text, value) => {
  expect(result(parsePercent(locale, text))).toBe(value);
});

describe('money', () => {
  test.each<[Locale, string, string, number | string]>([
    ['nl', '€ 4k', 'EUR', 400_000],
    ['nl', '€ -1.234,50', 'EUR', -123_450],
    ['nl', '1.234', 'EUR', 123_400],
    ['ru', '1,234', 'RUB', 123_400],
    ['nl', '25,-', 'EUR', 2_500],
    ['nl', '€ 25,-', 'EUR', 2_500],
    ['sv', '199:-', 'SEK', 19_900],
    ['sv', '12 tkr', 'SEK', 1_200_000],
    ['sv', '1,5 mnkr', 'SEK', 150_000_000],
    ['sv', '48 kr', 'SEK', 4_800],
    ['sv', '4,2 mn €', 'EUR', 420_000_000],
    ['ru', '4,2 млн ₸', 'KZT', 420_000_000],
    ['ru', '500 тг', 'KZT', 50_000],
    ['ru', '12 тыс. руб.', 'RUB', 1_200_000],
    ['pl', '310 tys. zł', 'PLN', 31_000_000],
    ['pl', '1234,50 PLN', 'PLN', 123_450],
    ['en', '£1,234.50', 'GBP', 123_450],
    ['en', '-£5', 'GBP', -500],
    ['en', 'EUR 12', 'EUR', 1_200],
    ['en', 'US$3', 'USD', 300],
    ['en', '¥1,234', 'JPY', 1_234],
    ['en', '1.234', 'KWD', 1_234],
    ['en', '$100', 'EUR', 'otherCurrency'],
    ['nl', '100 SEK', 'EUR', 'otherCurrency'],
    ['pl', '5 zł', 'EUR', 'otherCurrency'],
    ['en', '€5 EUR', 'EUR', 500],
    ['en', '€5 USD', 'EUR', 'otherCurrency'],
    ['en', '5 apples', 'EUR', 'notNumber'],
    ['en', '0.125', 'EUR', 'tooManyDecimals'],
    ['en', '1.5', 'JPY', 'tooManyDecimals'],
    ['en', '99999999999999999', 'EUR', 'tooBig'],
    ['en', '', 'EUR', 'empty'],
  ])('%s %j in %s is %s', (locale, text, currency, value) => {
    expect(result(parseMoney(locale, text, currency))).toBe(value);
  });

  const currency = fc.constantFrom(
    'EUR',
    'SEK',
    'PLN',
    'RUB',
    'KZT',
    'GBP',
    'USD',
    'UAH',
    'CZK',
    'JPY',
    'KWD',
    'CHF',
    'NOK',
  );
  const minor = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

  test('reading what was written gives the amount back', () => {
    fc.assert(
      fc.property(
        anyLocale,
        currency,
        minor,
        fc.constantFrom('exact' as const, 'trimmed' as const),
        (locale, code, amount, form) => {
          expect(result(parseMoney(locale, formatMoney(locale, amount, code, { form }), code))).toBe(amount);
        },
      ),
      { examples: currencyEdges() },
    );
  });

  function currencyEdges(): [Locale, string, number, 'exact' | 'trimmed'][] {
    return locales.flatMap((locale) =>
      ['JPY', 'EUR', 'KWD'].map((code): [Locale, string, number, 'trimmed'] => [
        locale,
        code,
        1_234 * 10 ** currencyDigits(code),
        'trimmed',
      ]),
    );
  }
});

test('a measure reads back in its unit', () => {
  const unit = fc.constantFrom('count', 'money', 'percent', 'ratio', 'days', 'hours', 'score');
  fc.assert(
    fc.property(anyLocale, unit, fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (locale, name, number) => {
      const measure = { unit: name, currency: 'EUR' };
      expect(result(parseMeasure(locale, formatMeasure(locale, String(number), measure), measure))).toBe(
        String(number),
      );
    }),
  );
  expect(result(parseMeasure('nl', '30 appels', { unit: 'days', currency: 'EUR' }))).toBe('notNumber');
});

describe('dates', () => {
  test.each<[Locale, string, string]>([
    ['nl', '5-3-2026', '2026-03-05'],
    ['en', '05/03/26', '2026-03-05'],
    ['en', 'March 5, 2026', '2026-03-05'],
    ['en', '2026-03-05', '2026-03-05'],
    ['en', '20260305', '2026-03-05'],
    ['sv', '260305', '2026-03-05'],
    ['sv', '26-03-05', '2026-03-05'],
    ['nl', '26-03-05', '2005-03-26'],
    ['ru', '5 марта 2026 г.', '2026-03-05'],
    ['ru', '5 мар. 2026', '2026-03-05'],
    ['pl', '5 marca 2026 r.', '2026-03-05'],
    ['pl', '5.03.2026', '2026-03-05'],
    ['sv', '5 maj 2026', '2026-05-05'],
    ['nl', '5 sept 2026', '2026-09-05'],
    ['nl', '5 March 2026', '2026-03-05'],
    ['en', '29/02/2024', '2024-02-29'],
    ['en', '29/02/2026', 'notDay'],
    ['en', '31 April 2026', 'notDay'],
    ['en', '5 ma 2026', 'notDay'],
    ['en', '5 March', 'notDay'],
    ['en', 'soon', 'notDay'],
    ['nl', '260305', 'notDay'],
    ['en', '5/3/2026/1', 'notDay'],
    ['en', ' ', 'empty'],
  ])('%s %j is %s', (locale, text, value) => {
    expect(result(parseDate(locale, text))).toBe(value);
  });

  test('a year can be given for a date typed without one', () => {
    expect(result(parseDate('nl', '5 mrt', { year: 2027 }))).toBe('2027-03-05');
    expect(result(parseDate('en', 'March 5', { year: 2027 }))).toBe('2027-03-05');
    expect(result(parseMonth('pl', 'marzec', { year: 2027 }))).toBe('2027-03');
  });

  test.each<[Locale, string, string]>([
    ['nl', 'maart 2026', '2026-03'],
    ['ru', 'март 2026 г.', '2026-03'],
    ['pl', 'marzec 2026', '2026-03'],
    ['en', '2026-03', '2026-03'],
    ['en', '03/26', '2026-03'],
    ['en', '13/2026', 'notMonth'],
    ['en', 'March', 'notMonth'],
  ])('month: %s %j is %s', (locale, text, value) => {
    expect(result(parseMonth(locale, text))).toBe(value);
  });

  test('reading what was written gives the day back', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const style = fc.constantFrom('short' as const, 'medium' as const, 'long' as const);
    fc.assert(
      fc.property(anyLocale, day, style, (locale, date, width) => {
        expect(result(parseDate(locale, formatDate(locale, date, width)))).toBe(date);
        expect(result(parseMonth(locale, formatMonth(locale, date.slice(0, 7))))).toBe(date.slice(0, 7));
      }),
    );
  });
});
