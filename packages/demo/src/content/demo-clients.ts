import type { Locale } from '@kader/plan/template';
import type { DemoClientSlug } from '../demo-people.ts';

/** A client workspace of the demo agency. */
export interface DemoClient {
  readonly slug: DemoClientSlug;
  readonly name: string;
  readonly trade: string;
  readonly country: string;
  readonly currency: string;
  readonly locale: Locale;
  /** Days ago on which the agency began to work for them. */
  readonly since: number;
}

/** The agency of the demo. */
export const demoAgency = {
  name: 'Noorderlicht',
  country: 'NL',
  currency: 'EUR',
  locale: 'nl',
  since: 400,
} as const;

/** Four trades, four languages, four currencies. */
export const demoClients: readonly DemoClient[] = [
  {
    slug: 'korenaar',
    name: 'Bakkerij De Korenaar',
    trade: 'Ambachtelijke bakkerij met zeven winkels en een webshop',
    country: 'NL',
    currency: 'EUR',
    locale: 'nl',
    since: 310,
  },
  {
    slug: 'sad-i-svet',
    name: 'Сад и Свет',
    trade: 'Садовое освещение: шоурум в Алматы и интернет-магазин',
    country: 'KZ',
    currency: 'KZT',
    locale: 'ru',
    since: 260,
  },
  {
    slug: 'zegar',
    name: 'Kawiarnia Zegar',
    trade: 'Palarnia kawy speciality ze sklepem internetowym',
    country: 'PL',
    currency: 'PLN',
    locale: 'pl',
    since: 230,
  },
  {
    slug: 'klaralven',
    name: 'Tandhuset Klarälven',
    trade: 'Fyra tandkliniker i Karlstad, på Hammarö, i Forshaga och i Kil',
    country: 'SE',
    currency: 'SEK',
    locale: 'sv',
    since: 200,
  },
];
