import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../locale/locales.ts';
import { compareTexts } from './compare-texts.ts';
import { dayIn } from './day-in.ts';
import { shiftDecimal } from './decimal-text.ts';
import { countryName, currencyName, languageName } from './display-names.ts';
import { formatDate, formatDateRange, formatDayMonth, formatMonth, formatMonthName } from './format-date.ts';
import { formatDateTime, formatTime } from './format-date-time.ts';
import { formatFileSize } from './format-file-size.ts';
import { formatList } from './format-list.ts';
import { formatMeasure, formatMonthCount } from './format-measure.ts';
import { formatMoney } from './format-money.ts';
import { formatNumber, formatPercent } from './format-number.ts';
import { formatRelativeTime } from './format-relative-time.ts';

/** Spaces are told apart in the expectations: `·` is the no-break space, as in domain 5.1. */
const visible = (text: string) => text.replaceAll('\u00a0', '·');
const inAll = (format: (locale: Locale) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, visible(format(locale))]));

const localCurrency = { en: 'GBP', nl: 'EUR', ru: 'RUB', sv: 'SEK', pl: 'PLN' } as const;

test('the day of a moment is that of the zone in which it is told', () => {
  const moment = '2027-03-05T20:30:00Z';
  for (const at of [moment, new Date(moment)]) {
    expect([dayIn('Europe/Amsterdam', at), dayIn('Asia/Almaty', at)]).toEqual(['2027-03-05', '2027-03-06']);
  }
});

describe('formats of domain 5.1', () => {
  test('dates', () => {
    expect(inAll((locale) => formatDate(locale, '2026-03-05', 'short'))).toEqual({
      en: '05/03/2026',
      nl: '05-03-2026',
      ru: '05.03.2026',
      sv: '2026-03-05',
      pl: '5.03.2026',
    });
    expect(inAll((locale) => formatDate(locale, '2026-03-05'))).toEqual({
      en: '5 Mar 2026',
      nl: '5 mrt 2026',
      ru: '5 мар. 2026 г.',
      sv: '5 mars 2026',
      pl: '5 mar 2026',
    });
    expect(inAll((locale) => formatDate(locale, '2026-03-05', 'long'))).toEqual({
      en: '5 March 2026',
      nl: '5 maart 2026',
      ru: '5 марта 2026 г.',
      sv: '5 mars 2026',
      pl: '5 marca 2026',
    });
  });

  test('months: nominative alone, genitive beside a day', () => {
    expect(inAll((locale) => formatMonthName(locale, '2026-03'))).toEqual({
      en: 'March',
      nl: 'maart',
      ru: 'март',
      sv: 'mars',
      pl: 'marzec',
    });
    expect(inAll((locale) => formatMonth(locale, '2026-03'))).toEqual({
      en: 'March 2026',
      nl: 'maart 2026',
      ru: 'март 2026 г.',
      sv: 'mars 2026',
      pl: 'marzec 2026',
    });
    expect(inAll((locale) => formatDayMonth(locale, '2026-03-05', 'long'))).toEqual({
      en: '5 March',
      nl: '5 maart',
      ru: '5 марта',
      sv: '5 mars',
      pl: '5 marca',
    });
  });

  test('numbers, percentages and lists', () => {
    expect(inAll((locale) => formatNumber(locale, '1234567.89'))).toEqual({
      en: '1,234,567.89',
      nl: '1.234.567,89',
      ru: '1·234·567,89',
      sv: '1·234·567,89',
      pl: '1·234·567,89',
    });
    expect(inAll((locale) => formatNumber(locale, 1234.5))).toEqual({
      en: '1,234.5',
      nl: '1.234,5',
      ru: '1·234,5',
      sv: '1·234,5',
      pl: '1234,5',
    });
    expect(inAll((locale) => formatPercent(locale, '0.205'))).toEqual({
      en: '20.5%',
      nl: '20,5%',
      ru: '20,5·%',
      sv: '20,5·%',
      pl: '20,5%',
    });
    expect(inAll((locale) => formatNumber(locale, 1_250_000, { notation: 'compact' }))).toEqual({
      en: '1.3m',
      nl: '1,3·mln.',
      ru: '1,3·млн',
      sv: '1,3·mn',
      pl: '1,3·mln',
    });
    expect(inAll((locale) => formatList(locale, ['A', 'B', 'C']))).toEqual({
      en: 'A, B and C',
      nl: 'A, B en C',
      ru: 'A, B и C',
      sv: 'A, B och C',
      pl: 'A, B i C',
    });
  });

  test('money', () => {
    expect(inAll((locale) => formatMoney(locale, -123450, localCurrency[locale]))).toEqual({
      en: '-£1,234.50',
      nl: '€·-1.234,50',
      ru: '-1·234,50·₽',
      sv: '−1·234,50·kr',
      pl: '-1234,50·zł',
    });
    expect(inAll((locale) => formatMoney(locale, 1234500, 'EUR'))).toEqual({
      en: '€12,345.00',
      nl: '€·12.345,00',
      ru: '12·345,00·€',
      sv: '12·345,00·€',
      pl: '12·345,00·€',
    });
    expect(inAll((locale) => formatMoney(locale, 1234500, 'EUR', { form: 'trimmed' }))).toEqual({
      en: '€12,345',
      nl: '€·12.345',
      ru: '12·345·€',
      sv: '12·345·€',
      pl: '12·345·€',
    });
    expect(inAll((locale) => formatMoney(locale, 420_000_000, 'KZT', { form: 'compact' }))).toEqual({
      en: '₸4.2m',
      nl: '₸·4,2·mln.',
      ru: '4,2·млн·₸',
      sv: '4,2·mn·₸',
      pl: '4,2·mln·₸',
    });
  });
});

test('money keeps the digits of its currency', () => {
  expect(visible(formatMoney('en', 1234, 'JPY'))).toBe('JP¥1,234');
  expect(visible(formatMoney('en', '1234567', 'KWD'))).toBe('KWD·1,234.567');
  expect(visible(formatMoney('en', 1250, 'EUR', { form: 'whole' }))).toBe('€13');
  expect(visible(formatMoney('en', 1250, 'EUR', { form: 'trimmed', sign: 'always' }))).toBe('+€12.50');
});

test('a number is shown with every decimal unless a limit is given, and never as minus nothing', () => {
  expect(formatNumber('en', '0.12345678901234567891')).toBe('0.12345678901234567891');
  expect(formatNumber('en', '9007199254740993.25')).toBe('9,007,199,254,740,993.25');
  expect(formatNumber('en', '-0.004', { maxDecimals: 2 })).toBe('0');
  expect(formatNumber('en', 3, { sign: 'always', minDecimals: 1 })).toBe('+3.0');
  expect(formatPercent('en', '0.333333', { maxDecimals: 1 })).toBe('33.3%');
  expect(() => formatNumber('en', 'many')).toThrow(RangeError);
});

test('measures carry their unit', () => {
  const measure = (unit: string) => ({ unit, currency: 'SEK' });
  expect(visible(formatMeasure('sv', '4800', measure('money')))).toBe('48·kr');
  expect(visible(formatMeasure('sv', '0.35', measure('percent')))).toBe('35·%');
  expect(visible(formatMeasure('sv', '21', measure('days')))).toBe('21·dagar');
  expect(visible(formatMeasure('sv', '1', measure('days')))).toBe('1·dag');
  expect(visible(formatMeasure('ru', '22', measure('days')))).toBe('22 дня');
  expect(visible(formatMeasure('pl', '5', measure('hours')))).toBe('5 godzin');
  expect(visible(formatMonthCount('ru', '16.7'))).toBe('16,7 месяца');
  expect(visible(formatMonthCount('pl', '5'))).toBe('5 miesięcy');
  expect(visible(formatMonthCount('sv', 1))).toBe('1 månad');
  expect(formatMeasure('nl', '4.2', measure('ratio'))).toBe('4,2');
  expect(formatMeasure('nl', '9152', measure('count'))).toBe('9.152');
});

test('a moment is told with the zone it is told in', () => {
  const decided = '2026-03-05T13:07:00.000Z';
  expect(formatDateTime('en', decided, 'Europe/Amsterdam')).toBe('5 March 2026 at 14:07 CET');
  expect(formatDateTime('nl', decided, 'Europe/Amsterdam')).toBe('5 maart 2026 om 14:07 CET');
  expect(formatDateTime('ru', decided, 'Asia/Almaty')).toBe('5 марта 2026 г. в 18:07 GMT+5');
  expect(formatDateTime('sv', decided, 'Europe/Stockholm')).toBe('5 mars 2026 kl. 14:07 CET');
  expect(formatDateTime('pl', decided, 'Europe/Warsaw')).toBe('5 marca 2026 14:07 CET');
  expect(formatDateTime('en', '2026-07-01T22:30:00Z', 'Europe/Amsterdam', 'medium')).toBe(
    '2 Jul 2026, 00:30 CEST',
  );
  expect(inAll((locale) => formatTime(locale, decided, 'UTC'))).toEqual({
    en: '13:07',
    nl: '13:07',
    ru: '13:07',
    sv: '13:07',
    pl: '13:07',
  });
  expect(() => formatDateTime('en', 'soon', 'UTC')).toThrow(RangeError);
});

test('how long ago, in the largest unit that still says something', () => {
  const now = '2026-03-05T12:00:00Z';
  const told = (locale: Locale, iso: string) => formatRelativeTime(locale, iso, now);
  expect(told('en', '2026-03-05T11:59:30Z')).toBe('now');
  expect(told('nl', '2026-03-05T11:55:00Z')).toBe('5 minuten geleden');
  expect(told('pl', '2026-03-04T12:00:00Z')).toBe('wczoraj');
  expect(told('ru', '2026-03-08T12:00:00Z')).toBe('через 3 дня');
  expect(told('sv', '2026-02-12T12:00:00Z')).toBe('för 3 veckor sedan');
  expect(told('en', '2025-03-05T12:00:00Z')).toBe('last year');
});

test('file sizes', () => {
  expect(visible(formatFileSize('en', 812))).toBe('812 byte');
  expect(visible(formatFileSize('ru', 1_530_000))).toBe('1,5 МБ');
  expect(visible(formatFileSize('nl', 999_960))).toBe('1 MB');
});

test('a period names once what its ends share', () => {
  expect(formatDateRange('en', '2026-03-09', '2026-03-05', 'long')).toMatch(/^5\s?–\s?9 March 2026$/u);
});

test('a period has no space that a browser writes in another width', () => {
  for (const locale of locales) {
    expect(formatDateRange(locale, '2027-01-01', '2027-06-30', 'long')).not.toMatch(/[\u2009\u202f]/u);
  }
});

test('what is no date is refused', () => {
  for (const wrong of ['2026-02-30', '05-03-2026', '2026-3-5', '']) {
    expect(() => formatDate('en', wrong)).toThrow(RangeError);
  }
  expect(() => formatMonth('en', '2026-13')).toThrow(RangeError);
  expect(formatDate('en', '0999-12-31')).toBe('31 Dec 999');
});

test('names of countries, currencies and languages; an unknown code stays', () => {
  expect(countryName('ru', 'KZ')).toBe('Казахстан');
  expect(countryName('en', 'not a code')).toBe('not a code');
  expect(currencyName('sv', 'SEK')).toBe('svensk krona');
  expect(languageName('pl', 'nl')).toBe('niderlandzki');
});

test('lists stand in the order of the language', () => {
  expect(['Öland', 'Zorn', 'Åre', 'Ystad'].sort(compareTexts('sv'))).toEqual([
    'Ystad',
    'Zorn',
    'Åre',
    'Öland',
  ]);
  expect(['жук', 'ёж', 'енот'].sort(compareTexts('ru'))).toEqual(['ёж', 'енот', 'жук']);
});

test('the decimal point moves exactly', () => {
  expect(shiftDecimal('12.5', 2)).toBe('1250');
  expect(shiftDecimal('35', -2)).toBe('0.35');
  expect(shiftDecimal('-0.005', 1)).toBe('-0.05');
  expect(shiftDecimal('0', -3)).toBe('0');
  expect(() => shiftDecimal('1e3', 1)).toThrow(RangeError);
});
