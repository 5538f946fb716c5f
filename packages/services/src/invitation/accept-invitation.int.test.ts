import {
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
  type TestContext,
} from '../testing/face.ts';
import { execute, executeAsPerson } from '../use-case/define-use-case.ts';
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

const accept = (given = token) => executeAsPerson(acceptInvitation, context, null, { token: given });
const read = (given = token) => executeAsPerson(getInvitation, context, null, { token: given });
const people = () =>
  withScope(context.db, agency.owner.actor, (scope) => listClientPeople(scope, agency.clientId));
const review = async () =>
  (await withScope(context.db, agency.owner.actor, (scope) => listReviews(scope, agency.planId)))[0];

describe('an invitation that is open', () => {
  test('is read without being used up, and says what was shared, not what the plan is called by now', async () => {
    await changePlan(context, agency.owner, agency.planId, [
      { op: 'document.set', field: 'title', value: 'Not for the client' },
    ]);
    const said = { state: 'open', planTitle: 'Plan', name: 'Marta Lis', email, locale: 'pl' };
    expect(await read()).toMatchObject(said);
    expect(await read()).toMatchObject(said);
  });

  test('gives its address a person and the person a seat as approver, in the place held in the review', async () => {
    const { userId, redirectTo } = await accept();
    expect(redirectTo).toBe(`/${agency.slug}/clients/${agency.clientSlug}/plans/${agency.planId}`);
    expect(await people()).toMatchObject([{ userId, email, role: 'approver', locale: 'pl' }]);
    expect((await review())?.approvers).toMatchObject([{ userId, name: 'Marta Lis' }]);
  });

  test('leaves somebody who has an account as they are', async () => {
    const other = await makeAgency(context);
    const known = await other.clientPerson('viewer');
    const before = await withIdentity(context.db, (identity) => findUserByEmail(identity, known.email));
    token = await ask([{ name: 'Somebody Else', email: known.email.toUpperCase() }]);
    const { userId } = await accept();
    expect(userId).toBe(before?.id);
    expect(await withIdentity(context.db, (identity) => findUserByEmail(identity, known.email))).toEqual(
      before,
    );
    expect(await people()).toMatchObject([{ userId, name: before?.name, role: 'approver' }]);
  });

  test('lets a viewer of the client approve once they accept, and not before', async () => {
    const viewer = await agency.clientPerson('viewer');
    const userId = 'userId' in viewer.actor ? viewer.actor.userId : '';
    token = await ask([{ name: 'V', email: viewer.email }]);
    expect((await review())?.approvers).toMatchObject([{ userId: null, name: viewer.name }]);
    await accept();
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
    expect(await read()).toEqual({ state: 'used' });
    expect(await people()).toHaveLength(1);
  });

  test('once it has expired', async () => {
    context.setClock(new Date(context.clock().getTime() + 14 * 86_400_000));
    expect(await read()).toEqual({ state: 'expired' });
    await expect(accept()).rejects.toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await people()).toEqual([]);
  });

  test('once it was taken back', async () => {
    await withScope(context.db, agency.owner.actor, async (scope) => {
      const [invitation] = await listInvitations(scope, agency.clientId);
      await revokeInvitation(scope, invitation?.id ?? '', start);
    });
    expect(await read()).toEqual({ state: 'revoked' });
    await expect(accept()).rejects.toMatchObject({ code: 'LINK_INVALID' });
  });

  test('once a newer version was shared, unless it asks again', async () => {
    const first = token;
    const second = await ask([{ name: 'An', email: `an-${email}` }]);
    const third = await ask([{ name: 'Marta Lis', email }]);
    for (const superseded of [first, second]) {
      expect(await read(superseded)).toEqual({ state: 'revoked' });
      await expect(accept(superseded)).rejects.toMatchObject({ code: 'LINK_INVALID' });
    }
    expect(await people()).toEqual([]);
    await accept(third);
    expect(await people()).toMatchObject([{ email }]);
  });

  test.each(['x'.repeat(43), 'short', ''])('with the token %j, which is none', async (none) => {
    expect(await read(none)).toEqual({ state: 'unknown' });
    await expect(accept(none)).rejects.toMatchObject({ status: none.length === 43 ? 404 : 400 });
  });
});
