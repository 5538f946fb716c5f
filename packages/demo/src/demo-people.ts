import type { AgencyRole, ClientRole, StaffRole } from '@kader/services/demo';
import type { DemoPlanKey } from './demo-plan-id.ts';

/** Address of the demo agency. */
export const demoAgencySlug = 'noorderlicht';

/** Where somebody belongs: to the agency, to one of its clients, or to the platform. */
export type DemoPlace =
  | {
      readonly kind: 'agency';
      readonly role: AgencyRole;
      /** Clients whom a contributor works for; without it all. */
      readonly clients?: readonly DemoClientSlug[];
    }
  | {
      readonly kind: 'client';
      readonly client: DemoClientSlug;
      readonly role: ClientRole;
      /** Chooses the budget scenario. */
      readonly executive?: true;
    }
  | { readonly kind: 'staff'; readonly role: StaffRole };

export type DemoPersonKey =
  | 'saskia'
  | 'weronika'
  | 'daan'
  | 'irina'
  | 'maja'
  | 'wout'
  | 'elin'
  | 'sanne'
  | 'marieke'
  | 'tom'
  | 'asel'
  | 'marta'
  | 'piotr'
  | 'karin'
  | 'jonas'
  | 'ellen'
  | 'oskar';

export type DemoClientSlug = 'korenaar' | 'sad-i-svet' | 'zegar' | 'klaralven';

/** Somebody to sign in as. What there is to see as this person stands in i18n, `demo:people.<key>`. */
export interface DemoPerson {
  readonly key: DemoPersonKey;
  /** As the person writes it. */
  readonly name: string;
  readonly email: string;
  /** Language of the screens they see. */
  readonly locale: 'nl' | 'ru' | 'sv' | 'pl' | 'en';
  readonly place: DemoPlace;
  /** Plan that opens when they sign in; without one, the first screen of their place. */
  readonly landsIn?: DemoPlanKey;
}

/** Everybody in the demo: the agency from owner to viewer, the clients, the platform's staff. */
export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'saskia',
    name: 'Saskia Verhoeven',
    email: 'saskia.verhoeven@noorderlicht.example',
    locale: 'nl',
    place: { kind: 'agency', role: 'owner' },
  },
  {
    key: 'weronika',
    name: 'Weronika Nowicka',
    email: 'weronika.nowicka@noorderlicht.example',
    locale: 'pl',
    place: { kind: 'agency', role: 'admin' },
  },
  {
    key: 'daan',
    name: 'Daan Mulder',
    email: 'daan.mulder@noorderlicht.example',
    locale: 'nl',
    place: { kind: 'agency', role: 'planner' },
    landsIn: 'korenaar-spring',
  },
  {
    key: 'irina',
    name: 'Ирина Соколова',
    email: 'irina.sokolova@noorderlicht.example',
    locale: 'ru',
    place: { kind: 'agency', role: 'planner' },
    landsIn: 'sad-season',
  },
  {
    key: 'maja',
    name: 'Maja Lindgren',
    email: 'maja.lindgren@noorderlicht.example',
    locale: 'sv',
    place: { kind: 'agency', role: 'planner' },
    landsIn: 'klaralven-chairs',
  },
  {
    key: 'wout',
    name: 'Wout Peeters',
    email: 'wout.peeters@noorderlicht.example',
    locale: 'nl',
    place: { kind: 'agency', role: 'contributor' },
  },
  {
    key: 'elin',
    name: 'Elin Berg',
    email: 'elin.berg@noorderlicht.example',
    locale: 'sv',
    place: { kind: 'agency', role: 'viewer' },
  },
  {
    key: 'sanne',
    name: 'Sanne Dijkstra',
    email: 'sanne.dijkstra@noorderlicht.example',
    locale: 'nl',
    place: { kind: 'agency', role: 'contributor', clients: ['korenaar'] },
  },
  {
    key: 'marieke',
    name: 'Marieke de Bruin',
    email: 'marieke.de.bruin@korenaar.example',
    locale: 'nl',
    place: { kind: 'client', client: 'korenaar', role: 'approver' },
    landsIn: 'korenaar-lunch',
  },
  {
    key: 'tom',
    name: 'Tom Jansen',
    email: 'tom.jansen@korenaar.example',
    locale: 'nl',
    place: { kind: 'client', client: 'korenaar', role: 'reviewer' },
    landsIn: 'korenaar-lunch',
  },
  {
    key: 'asel',
    name: 'Асель Нурланова',
    email: 'asel.nurlanova@sad-i-svet.example',
    locale: 'ru',
    place: { kind: 'client', client: 'sad-i-svet', role: 'approver' },
    landsIn: 'sad-season',
  },
  {
    key: 'marta',
    name: 'Marta Zielińska',
    email: 'marta.zielinska@zegar.example',
    locale: 'pl',
    place: { kind: 'client', client: 'zegar', role: 'approver', executive: true },
    landsIn: 'zegar-subscription',
  },
  {
    key: 'piotr',
    name: 'Piotr Lis',
    email: 'piotr.lis@zegar.example',
    locale: 'pl',
    place: { kind: 'client', client: 'zegar', role: 'viewer' },
    landsIn: 'zegar-subscription',
  },
  {
    key: 'karin',
    name: 'Karin Ekström',
    email: 'karin.ekstrom@klaralven.example',
    locale: 'sv',
    place: { kind: 'client', client: 'klaralven', role: 'approver' },
    landsIn: 'klaralven-chairs',
  },
  {
    key: 'jonas',
    name: 'Jonas Hedlund',
    email: 'jonas.hedlund@klaralven.example',
    locale: 'sv',
    place: { kind: 'client', client: 'klaralven', role: 'reviewer' },
    landsIn: 'klaralven-chairs',
  },
  {
    key: 'ellen',
    name: 'Ellen Hart',
    email: 'ellen.hart@kader.example',
    locale: 'en',
    place: { kind: 'staff', role: 'library-admin' },
  },
  {
    key: 'oskar',
    name: 'Oskar Lind',
    email: 'oskar.lind@kader.example',
    locale: 'en',
    place: { kind: 'staff', role: 'platform-admin' },
  },
];
