import { expect, test } from 'vitest';
import { timeZoneOfCountry } from './time-zone-of-country.ts';

test.each([
  ['NL', 'Europe/Amsterdam'],
  ['KZ', 'Asia/Almaty'],
  ['ES', 'Europe/Madrid'],
  ['IT', 'Europe/Rome'],
  ['CA', 'America/Toronto'],
  ['UA', 'Europe/Kyiv'],
  ['IN', 'Asia/Calcutta'],
  ['XK', 'Europe/Belgrade'],
  ['QQ', 'UTC'],
])('an agency in %s works in %s', (country, zone) => {
  expect(timeZoneOfCountry(country)).toBe(zone);
});

test('every country has a zone that calendars know', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  // Regions without people or land, parts of a country, and several countries together.
  const none = new Set('AC AQ CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
  const countries = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code) !== undefined && !none.has(code));
  expect(countries.length).toBeGreaterThan(240);
  expect(countries.filter((code) => timeZoneOfCountry(code) === 'UTC')).toEqual([]);
  for (const country of countries) {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: timeZoneOfCountry(country) })).not.toThrow();
  }
});
