import { findAgencyBySlug, findUser, getAgency, listMembers, withIdentity, withScope } from '@kader/db';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestContext, makePerson, type TestContext } from '../testing/face.ts';
import { executeAsPerson } from '../use-case/define-use-case.ts';
import { createAgency } from './create-agency.ts';

let context: TestContext;
beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());

const facts = { country: 'PT', currency: 'EUR', locale: 'nl' } as const;

/** Founds an agency as somebody; returns it, its members, and its founder's account. */
async function found(given: Readonly<Record<string, unknown>> = {}) {
  const person = await makePerson(context, 'Noor');
  const input = { name: `Agency ${uuidv7()}`, ...facts, ...given };
  const { slug } = await executeAsPerson(createAgency, context, { ...person, sessionId: 'x' }, input);
  const agencyId = await withIdentity(context.db, (identity) => findAgencyBySlug(identity, slug));
  const { userId } = person;
  const owner = {
    kind: 'member',
    agencyId: agencyId ?? '',
    userId,
    role: 'owner',
    assignedClientIds: [],
  } as const;
  const [agency, members] = await withScope(context.db, owner, async (scope) => [
    await getAgency(scope),
    await listMembers(scope),
  ]);
  return { agency, members, user: await withIdentity(context.db, (identity) => findUser(identity, userId)) };
}

describe('whoever founds an agency', () => {
  test('becomes its owner under the name they have, in the zone of its country', async () => {
    const { agency, members, user } = await found();
    expect(agency).toMatchObject({ timeZone: 'Europe/Lisbon', currency: 'EUR', defaultLocale: 'nl' });
    expect(members).toMatchObject([{ name: 'Noor', role: 'owner', email: user?.email }]);
  });

  test('may name themselves, for their account too, and choose another zone', async () => {
    const { agency, members, user } = await found({
      personName: ' Noor  Visser ',
      timeZone: 'Atlantic/Azores',
    });
    expect(agency.timeZone).toBe('Atlantic/Azores');
    expect([members[0]?.name, user?.name]).toEqual([user?.name, members[0]?.name]);
    expect(user?.name).toMatch(/^Noor +Visser$/);
  });

  test.each([
    ['timeZone', 'Mars/Base'],
    ['personName', ' '],
    ['personName', 'x'.repeat(81)],
  ])('is refused clearly for %s %j', async (field, value) => {
    await expect(found({ [field]: value })).rejects.toMatchObject({ code: 'INVALID_INPUT', path: [field] });
  });
});
