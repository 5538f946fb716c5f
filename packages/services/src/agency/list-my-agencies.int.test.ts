import { addClientPerson, getClientBySlug, withScope } from '@kader/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../client/create-client.ts';
import { createTestContext, makeAgency, makePerson, type TestContext } from '../testing/face.ts';
import { execute, executeAsPerson } from '../use-case/define-use-case.ts';
import { listMyAgencies } from './list-my-agencies.ts';

let context: TestContext;
beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());

test('a person of two clients has at each the role of their seat there', async () => {
  const { slug: agencySlug, owner } = await makeAgency(context);
  const person = await makePerson(context, 'Marta');
  for (const [name, role] of [
    ['Aardbei', 'viewer'],
    ['Zegar', 'approver'],
  ] as const) {
    const { slug } = await execute(createClient, context, owner, {
      name,
      trade: '',
      country: 'NL',
      currency: 'EUR',
      locale: 'nl',
    });
    await withScope(context.db, owner.actor, async (scope) => {
      const { id: clientId } = await getClientBySlug(scope, slug);
      const seat = { clientId, role, steering: false, executive: false, locale: 'nl' } as const;
      await addClientPerson(scope, { ...person, ...seat, createdAt: context.clock() });
    });
  }
  const places = await executeAsPerson(listMyAgencies, context, person, undefined);
  expect(places).toMatchObject([
    {
      slug: agencySlug,
      side: 'client',
      seats: [
        { clientName: 'Aardbei', role: 'viewer' },
        { clientName: 'Zegar', role: 'approver' },
      ],
    },
  ]);
});
