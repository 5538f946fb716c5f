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

/** Somebody who founds one agency after another. */
async function founder() {
  const person = await makePerson(context, 'Noor');
  const user = () => withIdentity(context.db, (identity) => findUser(identity, person.userId));
  const create = (given: Readonly<Record<string, unknown>> = {}) =>
    executeAsPerson(createAgency, context, person, { name: `Agency ${uuidv7()}`, ...facts, ...given });
  return { create, user };
}

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

describe('an agency that is refused', () => {
  test('leaves its founder the name they had: they were renamed before it failed', async () => {
    const { create, user } = await founder();
    const slug = `taken-${crypto.randomUUID().slice(0, 8)}`;
    await (await founder()).create({ slug });
    const personName = 'Somebody Else';
    await expect(create({ slug, personName })).rejects.toMatchObject({ code: 'SLUG_TAKEN' });
    await expect(create({ slug: 'login', personName })).rejects.toMatchObject({ code: 'SLUG_RESERVED' });
    expect(await user()).toMatchObject({ name: 'Noor' });
    await create({ personName });
    expect(await user()).toMatchObject({ name: personName });
  });

  test('is not counted, and the sixth that one person founds in a day is refused', async () => {
    const { create } = await founder();
    const slug = `taken-${crypto.randomUUID().slice(0, 8)}`;
    await create({ slug });
    for (let times = 0; times < 6; times += 1) {
      await expect(create({ slug })).rejects.toMatchObject({ code: 'SLUG_TAKEN' });
    }
    for (let times = 0; times < 4; times += 1) {
      await create();
    }
    const personName = 'Somebody Else';
    await expect(create({ personName })).rejects.toMatchObject({
      code: 'AGENCY_LIMIT',
      params: { retryAfterSeconds: 86_400 },
    });
    await (await founder()).create();
    context.setClock(new Date(context.clock().getTime() + 86_400_000));
    await create();
  });
});

describe('an address that nobody chose', () => {
  test('gets a number where agencies of that name were there before', async () => {
    const name = `Studio ${crypto.randomUUID().slice(0, 8)}`;
    const slugs: string[] = [];
    for (let times = 0; times < 12; times += 1) {
      slugs.push((await (await founder()).create({ name })).slug);
    }
    const base = slugs[0] ?? '';
    expect(slugs.slice(0, 9)).toEqual([
      base,
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${base}-${number}`),
    ]);
    expect(new Set(slugs).size).toBe(12);
  });

  test.each([
    ['株式会社', 'agency'],
    ['X', 'agency-x'],
    ['Login', 'login-1'],
    ['Fr', 'fr-1'],
  ])('of %j can be founded', async (name, slug) => {
    expect(await (await founder()).create({ name })).toEqual({ slug });
  });
});
