import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../client/create-client.ts';
import { createPlan } from '../plan/create-plan.ts';
import {
  createTestContext,
  type MadeAgency,
  makeAgency,
  makeThings,
  type TestContext,
} from '../testing/face.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import { foldWords } from './fold-words.ts';
import { searchNames } from './search-names.ts';

let context: TestContext;
let agency: MadeAgency;
const facts = { country: 'PL', currency: 'PLN', locale: 'pl' } as const;

beforeAll(async () => {
  context = await createTestContext();
  agency = await makeAgency(context);
  const foreign = await makeAgency(context);
  for (const owner of [agency.owner, foreign.owner]) {
    for (const [name, title] of [
      ['Żółta Łąka', 'Więcej rezerwacji'],
      ['Сад и Ёлка', 'Освещение весной'],
    ] as const) {
      context.setClock(new Date(context.clock().getTime() + 1000));
      const { slug } = await execute(createClient, context, owner, { ...facts, name, trade: '' });
      await execute(createPlan, context, owner, {
        clientSlug: slug,
        templateKey: 'foursteps',
        title,
        locale: 'pl',
        currency: 'PLN',
        periodStart: '2027-01-01',
        periodEnd: '2027-06-30',
      });
    }
  }
});
afterAll(() => context.close());

async function found(query: string, acting: Acting = agency.owner) {
  const { clients, plans } = await execute(searchNames, context, acting, { query });
  return [...clients.map(({ name }) => name), ...plans.map(({ title }) => title)];
}

test.each([
  ['zolta', ['Żółta Łąka', 'Więcej rezerwacji']],
  ['ŁĄKA żół', ['Żółta Łąka', 'Więcej rezerwacji']],
  ['wiecej laka', ['Więcej rezerwacji']],
  ['елка', ['Сад и Ёлка', 'Освещение весной']],
  ['ОСВЕЩЕНИЕ', ['Освещение весной']],
  ['nowhere', []],
  ['%', []],
])('%j finds %j', async (query, names) => {
  expect(await found(query)).toEqual(names);
});

test('without a word there are the plans changed last, and no clients', async () => {
  expect(await found(' ')).toEqual(['Освещение весной', 'Więcej rezerwacji', 'Plan']);
});

test('a contributor assigned to a client finds what is that client’s', async () => {
  const bound = await agency.member('contributor', [agency.clientId]);
  expect(await found('', bound)).toEqual(['Plan']);
  expect(await found('zolta', bound)).toEqual([]);
  expect(await found('bakkerij', bound)).toHaveLength(2);
});

test('a person of a client finds what was shared with them, and nothing of others', async () => {
  const person = await agency.clientPerson('viewer');
  expect(await found('', person)).toEqual([]);
  await makeThings(context, agency);
  expect(await found('plan', person)).toEqual(['Plan']);
  expect(await found('zolta', person)).toEqual([]);
});

test('what is typed is folded as names are', () => {
  expect(foldWords('  Łódź  ÖL ёж й ')).toEqual(['lodz', 'ol', 'еж', 'и']);
});
