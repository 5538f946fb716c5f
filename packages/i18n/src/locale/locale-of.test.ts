import { expect, test } from 'vitest';
import { localeOf } from './locale-of.ts';
import { isLocale } from './locales.ts';

test.each([
  ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
  ['de-DE,de;q=0.9,sv;q=0.7,en;q=0.8', 'en'],
  ['de,ru;q=0.5,pl;q=0.6', 'pl'],
  ['PL', 'pl'],
  ['fr', 'en'],
  ['*', 'en'],
  ['ru;q=0, sv', 'sv'],
  ['ru;q=wrong, sv;q=0.1', 'sv'],
  ['', 'en'],
  [null, 'en'],
  [undefined, 'en'],
])('a browser that asks for %j gets %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});

test('only our languages are languages', () => {
  expect(isLocale('ru')).toBe(true);
  expect(isLocale('en-GB')).toBe(false);
  expect(isLocale(7)).toBe(false);
});
