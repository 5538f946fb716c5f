/** Zone of the capital (or where most business is done) for countries with several, and for those we meet most. */
const zones: Readonly<Record<string, string>> = {
  BE: 'Europe/Brussels',
  BY: 'Europe/Minsk',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  IL: 'Asia/Jerusalem',
  KZ: 'Asia/Almaty',
  LT: 'Europe/Vilnius',
  LV: 'Europe/Riga',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  PL: 'Europe/Warsaw',
  RU: 'Europe/Moscow',
  SE: 'Europe/Stockholm',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
};

/** Returns the IANA zone in which an agency of this country (ISO 3166-1 alpha-2) most probably works; UTC if unknown. */
export function timeZoneOfCountry(country: string): string {
  return zones[country] ?? 'UTC';
}
