import { expect, test } from 'vitest';
import { countryOfBrowser } from './country-of-browser.ts';
import { countryCodes, currencyCodes, currencyOfCountry } from './currencies-by-country.ts';

test('every country is there once, with a currency that Intl knows', () => {
  expect(countryCodes.length).toBe(249);
  expect(new Set(countryCodes).size).toBe(countryCodes.length);
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(countryCodes.filter((code) => regions.of(code) === undefined)).toEqual([]);
  const known = new Set(Intl.supportedValuesOf('currency'));
  expect(currencyCodes.filter((code) => !known.has(code))).toEqual([]);
});

test.each([
  ['NL', 'EUR'],
  ['SE', 'SEK'],
  ['PL', 'PLN'],
  ['KZ', 'KZT'],
  ['BG', 'EUR'],
  ['XX', 'EUR'],
])('the money of %s is %s', (country, currency) => {
  expect(currencyOfCountry(country)).toBe(currency);
});

test.each([
  ['nl-BE,nl;q=0.9,en-US;q=0.8', 'nl', 'BE'],
  ['ru,kk-KZ;q=0.8', 'ru', 'KZ'],
  ['sr-Latn-RS', 'en', 'RS'],
  ['en-001,en;q=0.8', 'en', 'GB'],
  ['sv', 'sv', 'SE'],
  [null, 'pl', 'PL'],
] as const)('a browser that asks for %j in %s stands in %s', (header, locale, country) => {
  expect(countryOfBrowser(header, locale)).toBe(country);
});
