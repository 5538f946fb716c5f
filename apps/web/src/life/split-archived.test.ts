import type { AgencyHome, ClientRow, PlanRow } from '@kader/api/types';
import { expect, test } from 'vitest';
import { shownBy, splitHome, splitPlans } from './split-archived.ts';

const client = (slug: string, archived: boolean): ClientRow => ({
  id: slug,
  slug,
  name: slug,
  trade: '',
  country: 'NL',
  currency: 'EUR',
  locale: 'nl',
  planCount: 0,
  archived,
});
const plan = (id: string, of: string, state: 'draft' | 'archived'): PlanRow => ({
  id,
  title: id,
  locale: 'nl',
  client: { name: of, slug: of },
  status: { state },
  waitsOn: { kind: 'nobody', names: [] },
  completeness: null,
  checks: null,
  updatedAt: '2026-11-02T09:00:00.000Z',
  updatedBy: '',
});
const home: AgencyHome = {
  clients: [client('open', false), client('shut', true)],
  plans: [plan('a', 'open', 'draft'), plan('b', 'open', 'archived'), plan('c', 'shut', 'draft')],
};
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('a plan is archived by itself or with its client', () => {
  const { current, archived } = splitHome(home);
  expect([ids(current.clients), ids(current.plans)]).toEqual([['open'], ['a']]);
  expect([ids(archived.clients), ids(archived.plans)]).toEqual([['shut'], ['b', 'c']]);
});

test('within a client, a plan is archived by itself alone', () => {
  const { current, archived } = splitPlans(home.plans);
  expect([ids(current), ids(archived)]).toEqual([['a', 'c'], ['b']]);
});

test.each([
  ['archived', 'archived'],
  [undefined, 'current'],
  [['archived', 'x'], 'current'],
  ['other', 'current'],
] as const)('%j shows what is %s', (show, expected) => {
  expect(shownBy(typeof show === 'object' ? [...show] : show)).toBe(expected);
});
