/** Zone of the capital (or where most business is done) for countries that have several, or none of their own. */
const mainZones: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  BV: 'Europe/Oslo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FM: 'Pacific/Pohnpei',
  GL: 'America/Nuuk',
  HM: 'Australia/Perth',
  ID: 'Asia/Jakarta',
  KI: 'Pacific/Tarawa',
  KZ: 'Asia/Almaty',
  MH: 'Pacific/Majuro',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PF: 'Pacific/Tahiti',
  PG: 'Pacific/Port_Moresby',
  PS: 'Asia/Hebron',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  UM: 'Pacific/Midway',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
  XK: 'Europe/Belgrade',
};

/** What the language's types do not know yet. */
interface LocaleOfCountry extends Intl.Locale {
  getTimeZones?(): readonly string[] | undefined;
}

/**
 * Returns the IANA zone in which an agency of this country (ISO 3166-1 alpha-2) most probably works; UTC for a code
 * that names no country.
 */
export function timeZoneOfCountry(country: string): string {
  const locale: LocaleOfCountry = new Intl.Locale(`und-${country}`);
  const [only] = locale.getTimeZones?.() ?? [];
  return mainZones[country] ?? only ?? 'UTC';
}
