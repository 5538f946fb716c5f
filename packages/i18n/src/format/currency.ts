/**
 * Digits after the point per currency, where they are not two (ISO 4217). Kept here and not asked from Intl, whose
 * table differs between browsers and servers: a minor unit must mean the same everywhere.
 */
const digitsByCurrency: Readonly<Record<string, number>> = {
  ...byDigits(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...byDigits(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...byDigits(4, 'CLF UYW'),
};

/** Currencies with a sign of their own that people of the trade use everywhere; the others keep the sign Intl gives, so that $ and kr stay unmistakable. */
const ownSign = new Set(['AMD', 'AZN', 'GEL', 'ILS', 'INR', 'KRW', 'KZT', 'RUB', 'TRY', 'UAH', 'VND']);

/** How many digits a currency has after the point: 2 for EUR, 0 for JPY. Takes an ISO 4217 code. */
export function currencyDigits(currency: string): number {
  return digitsByCurrency[currency] ?? 2;
}

/** Which sign of a currency to show: its own one (₸) or the one the language uses (US$). */
export function currencyDisplay(currency: string): 'symbol' | 'narrowSymbol' {
  return ownSign.has(currency) ? 'narrowSymbol' : 'symbol';
}

function byDigits(digits: number, codes: string): Record<string, number> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, digits]));
}
