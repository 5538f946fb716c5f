import { collectionDefinition } from '@kader/plan/blocks';
import { deriveId, orderAt } from '@kader/plan/canonical';
import type { Item } from '@kader/plan/document';
import type { Catalogues, PersonCandidate } from '@kader/plan-ui/plan';
import type { PersonEntry } from '@kader/plan-ui/store';
import { longText, longWord } from '../long-text.ts';

/** The document of the gallery; nothing keeps it. */
export const galleryId = '0190eeee-0000-7000-8000-000000000001';

/** An id by a readable name. */
export function idOf(name: string): string {
  return deriveId(galleryId, 'gallery', name);
}

/** Whom the plan names already: the last one's name is long. */
export const people: readonly PersonEntry[] = [
  { id: idOf('ines'), name: 'Ines Vlaar', kind: 'member' },
  { id: idOf('ola'), name: 'Ola Nyberg', kind: 'client' },
  { id: idOf('long'), name: `Marta ${longWord}`, kind: 'outside' },
];

/** Whom one may name beside them. */
export const candidates: readonly PersonCandidate[] = [
  { id: idOf('ravi'), userId: 'ravi', name: 'Ravi Santoro', kind: 'member' },
  { id: idOf('lena'), userId: 'lena', name: 'Lena Kowal', kind: 'client' },
];

/** Ids of rows of a collection that a reference may point to: two, one with a long title, and one that was removed. */
export function targetsOf(collection = ''): {
  readonly first: string;
  readonly second: string;
  readonly long: string;
  readonly removed: string;
} {
  const of = (name: string) => idOf(`${collection} ${name}`);
  return { first: of('first'), second: of('second'), long: of('long'), removed: of('removed') };
}

/** Those rows. */
export function targetRows(collection: string): readonly Item[] {
  const { first, second, long, removed } = targetsOf(collection);
  const titleField = collectionDefinition(collection)?.titleField ?? 'title';
  const row = (id: string, title: string, index: number): Item => ({
    id,
    collection,
    order: orderAt(index),
    fields: { [titleField]: title },
    revisions: {},
  });
  return [
    row(first, 'Earn half of the turnover with service', 0),
    row(second, 'Be known in the whole region', 1),
    row(long, longText, 2),
    { ...row(removed, 'Sell bicycles of our own', 3), removed: true },
  ];
}

/** The people as rows of the document. */
export const peopleRows: readonly Item[] = people.map(({ id, kind }, index) => ({
  id,
  collection: 'people',
  order: orderAt(index),
  fields: { kind },
  revisions: {},
}));

const metric = {
  unit: 'count',
  aggregation: 'sum',
  direction: 'up',
  vanity: false,
  financial: false,
} as const;
const channel = { offline: false, retired: false } as const;

/** Small catalogues: every stage and kind, one that shows attention only, one that is retired, one with a long name. */
export const catalogues: Catalogues = {
  metrics: {
    entries: [
      { ...metric, key: 'sessions', stage: 'reach' },
      { ...metric, key: 'followers', stage: 'reach', vanity: true },
      { ...metric, key: 'leads', stage: 'act' },
      { ...metric, key: 'conversion-rate', stage: 'convert', unit: 'percent', aggregation: 'recompute' },
      { ...metric, key: 'repeat-rate', stage: 'engage', unit: 'percent', aggregation: 'recompute' },
      { ...metric, key: 'cost', unit: 'money', direction: 'down', financial: true },
      { ...metric, key: 'long' },
    ],
    names: {
      sessions: 'Sessions',
      followers: 'Followers',
      leads: 'Leads',
      'conversion-rate': 'Conversion rate',
      'repeat-rate': 'Repeat customers',
      cost: 'Cost per customer',
      long: longText,
    },
    shorts: { cost: 'CAC' },
  },
  channels: {
    entries: [
      { ...channel, key: 'newsletter', ownership: 'owned' },
      { ...channel, key: 'press', ownership: 'earned' },
      { ...channel, key: 'search-ads', ownership: 'paid' },
      { ...channel, key: 'print', ownership: 'paid', offline: true },
      { ...channel, key: 'google-plus', ownership: 'owned', retired: true },
      { ...channel, key: 'long', ownership: 'earned' },
    ],
    names: {
      newsletter: 'Newsletter',
      press: 'Press',
      'search-ads': 'Search ads',
      print: 'Print',
      'google-plus': 'Google+',
      long: longText,
    },
    shorts: { 'search-ads': 'SEA' },
  },
};
