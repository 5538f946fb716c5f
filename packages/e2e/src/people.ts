import type { Locale } from '@kader/i18n';

/** People of the demo whom the journeys sign in as, with the language of their screens. */
export const people = {
  weronika: { name: 'Weronika Nowicka', locale: 'pl' },
  saskia: { name: 'Saskia Verhoeven', locale: 'nl' },
  daan: { name: 'Daan Mulder', locale: 'nl' },
  irina: { name: 'Ирина Соколова', locale: 'ru' },
  maja: { name: 'Maja Lindgren', locale: 'sv' },
  wout: { name: 'Wout Peeters', locale: 'nl' },
  elin: { name: 'Elin Berg', locale: 'sv' },
  sanne: { name: 'Sanne Dijkstra', locale: 'nl' },
  marieke: { name: 'Marieke de Bruin', locale: 'nl' },
  tom: { name: 'Tom Jansen', locale: 'nl' },
  asel: { name: 'Асель Нурланова', locale: 'ru' },
  marta: { name: 'Marta Zielińska', locale: 'pl' },
  piotr: { name: 'Piotr Lis', locale: 'pl' },
  karin: { name: 'Karin Ekström', locale: 'sv' },
  ellen: { name: 'Ellen Hart', locale: 'en' },
  oskar: { name: 'Oskar Lind', locale: 'en' },
} as const satisfies Record<string, { readonly name: string; readonly locale: Locale }>;

export type PersonKey = keyof typeof people;

/** The agency they all work for or with. */
export const agencySlug = 'noorderlicht';
