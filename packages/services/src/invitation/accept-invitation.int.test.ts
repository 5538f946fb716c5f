import {
  findSession,
  findUserByEmail,
  listClientPeople,
  listInvitations,
  listReviews,
  replaceInvitationToken,
  revokeInvitation,
  withIdentity,
  withScope,
} from '@kader/db';
import { sha256Hex } from '@kader/plan/canonical';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { requestReview } from '../review/request-review.ts';
import {
  changePlan,
  createTestContext,
  fillGoals,
  type MadeAgency,
  makeAgency,
  makePerson,
  newSession,
  type TestContext,
} from '../testing/face.ts';
import { execute, executeAsPerson, type Person } from '../use-case/define-use-case.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { getInvitation } from './get-invitation.ts';

const start = new Date('2026-11-02T09:00:00Z');
let context: TestContext;
let agency: MadeAgency;
let token: string;
let email: string;

beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());

/** Asks people to approve and gives the newest invitation a token, as the mail does. */
async function ask(approvers: readonly object[]): Promise<string> {
  context.setClock(new Date(context.clock().getTime() + 60_000));
  const input = { planId: agency.planId, approvers, locale: 'pl' };
  await execute(requestReview, context, agency.owner, input);
  const made = uuidv7() + uuidv7();
  await withScope(context.db, agency.owner.actor, async (scope) => {
    const [invitation] = await listInvitations(scope, agency.clientId);
    if (invitation !== undefined) {
      await replaceInvitationToken(scope, invitation, sha256Hex(made), start);
    }
  });
  return made;
}

beforeEach(async () => {
  context.setClock(start);
  agency = await makeAgency(context);
  await fillGoals(context, agency.owner, agency.planId);
  email = `${uuidv7()}@client.example`;
  token = await ask([{ name: 'Marta Lis', email }]);
});

/** Accepts as somebody signed in, or as nobody, and says whose session the one made ready has become. */
async function accept(given = token, as: Person | null = null) {
  const session = newSession(context);
  const answer = await executeAsPerson(acceptInvitation, context, as, { token: given, session });
  const key = { tokenHash: session.tokenHash, audience: 'web' } as const;
  const begun = await withIdentity(context.db, (identity) => findSession(identity, key, context.clock()));
  return { ...answer, userId: begun?.user.id ?? null };
}
const read = (given = token, as: Person | null = null) =>
  executeAsPerson(getInvitation, context, as, { token: given });
const personAt = async (address: string) =>
  await withIdentity(context.db, (identity) => findUserByEmail(identity, address));
const people = () =>
  withScope(context.db, agency.owner.actor, (scope) => listClientPeople(scope, agency.clientId));
const review = async () =>
  (await withScope(context.db, agency.owner.actor, (scope) => listReviews(scope, agency.planId)))[0];

describe('an invitation that is open', () => {
  test('is read without being used up, and says what was shared, not what the plan is called by now', async () => {
    await changePlan(context, agency.owner, agency.planId, [
      { op: 'document.set', field: 'title', value: 'Not for the client' },
    ]);
    const said = { state: 'open', way: 'accept', planTitle: 'Plan', name: 'Marta Lis', email, locale: 'pl' };
    expect(await read()).toMatchObject(said);
    expect(await read()).toMatchObject(said);
  });

  test('gives its address an account with a session, and a seat as approver in the place held in the review', async () => {
    const { userId, redirectTo, began } = await accept();
    expect([began, userId]).toEqual([true, (await personAt(email))?.id]);
    expect(redirectTo).toBe(`/${agency.slug}/clients/${agency.clientSlug}/plans/${agency.planId}`);
    expect(await people()).toMatchObject([{ userId, email, role: 'approver', locale: 'pl' }]);
    expect((await review())?.approvers).toMatchObject([{ userId, name: 'Marta Lis' }]);
  });

  test('leaves somebody who has an account as they are, and is accepted by them once they are signed in', async () => {
    const other = await makeAgency(context);
    const known = await other.clientPerson('viewer');
    const userId = 'userId' in known.actor ? known.actor.userId : '';
    const as = { userId, email: known.email, name: known.name };
    const before = await personAt(known.email);
    token = await ask([{ name: 'Somebody Else', email: known.email.toUpperCase() }]);
    expect(await read()).toMatchObject({ state: 'open', way: 'signIn' });
    expect(await read(token, as)).toMatchObject({ state: 'open', way: 'accept' });
    expect(await accept(token, as)).toMatchObject({ began: false, userId: null });
    expect(await personAt(known.email)).toEqual(before);
    expect(await people()).toMatchObject([{ userId, name: before?.name, role: 'approver' }]);
  });

  test('opens nobody’s account: not to whoever holds the link, nor to somebody else who is signed in', async () => {
    const [known, other] = [await makePerson(context, 'Ida'), await makePerson(context, 'Mallory')];
    token = await ask([{ name: 'Ida', email: known.email }]);
    for (const as of [null, other]) {
      await expect(accept(token, as)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
    expect(await people()).toEqual([]);
    expect(await read(token, known)).toMatchObject({ state: 'open' });
  });

  test('makes the account of its own address, also where somebody else is signed in', async () => {
    const other = await makePerson(context, 'Mallory');
    const { userId } = await accept(token, other);
    expect(userId).toBe((await personAt(email))?.id);
    expect(userId).not.toBe(other.userId);
  });

  test('lets a viewer of the client approve once they accept, and not before', async () => {
    const viewer = await agency.clientPerson('viewer');
    const userId = 'userId' in viewer.actor ? viewer.actor.userId : '';
    token = await ask([{ name: 'V', email: viewer.email }]);
    expect((await review())?.approvers).toMatchObject([{ userId: null, name: viewer.name }]);
    await accept(token, { userId, email: viewer.email, name: viewer.name });
    expect(await people()).toMatchObject([{ userId, role: 'approver' }]);
    expect((await review())?.approvers).toMatchObject([{ userId }]);
  });
});

test('an approver named twice, by person and by address, is asked once', async () => {
  const approver = await agency.clientPerson('approver');
  const userId = 'userId' in approver.actor ? approver.actor.userId : '';
  await ask([{ userId }, { userId }, { name: 'A', email: approver.email }]);
  expect((await review())?.approvers).toMatchObject([{ userId }]);
});

describe('an invitation opens nothing', () => {
  test('a second time, nor to the second of two at once', async () => {
    const both = await Promise.allSettled([accept(), accept()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(accept()).rejects.toMatchObject({ code: 'LINK_USED' });
    expect(await read()).toEqual({ state: 'closed' });
    expect(await people()).toHaveLength(1);
  });

  test('once it has expired', async () => {
    context.setClock(new Date(context.clock().getTime() + 14 * 86_400_000));
    expect(await read()).toEqual({ state: 'closed' });
    await expect(accept()).rejects.toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await people()).toEqual([]);
  });

  test('once it was taken back', async () => {
    await withScope(context.db, agency.owner.actor, async (scope) => {
      const [invitation] = await listInvitations(scope, agency.clientId);
      await revokeInvitation(scope, invitation?.id ?? '', start);
    });
    expect(await read()).toEqual({ state: 'closed' });
    await expect(accept()).rejects.toMatchObject({ code: 'LINK_INVALID' });
  });

  test('once a newer version was shared, unless it asks again', async () => {
    const first = token;
    const second = await ask([{ name: 'An', email: `an-${email}` }]);
    const third = await ask([{ name: 'Marta Lis', email }]);
    for (const superseded of [first, second]) {
      expect(await read(superseded)).toEqual({ state: 'closed' });
      await expect(accept(superseded)).rejects.toMatchObject({ code: 'LINK_INVALID' });
    }
    expect(await people()).toEqual([]);
    await accept(third);
    expect(await people()).toMatchObject([{ email }]);
  });

  test.each(['x'.repeat(43), 'short', ''])('with the token %j, which is none', async (none) => {
    expect(await read(none)).toEqual({ state: 'closed' });
    await expect(accept(none)).rejects.toMatchObject({ status: none.length === 43 ? 404 : 400 });
  });
});
