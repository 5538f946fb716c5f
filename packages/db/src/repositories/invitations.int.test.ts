import { setTimeout as wait } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withIdentity } from '../doors/with-identity.ts';
import { withScope } from '../doors/with-scope.ts';
import { resolveToken } from '../identity/lookups.ts';
import { findSession } from '../identity/sessions.ts';
import { ensureUser, findUserByEmail } from '../identity/users.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { queryAs } from '../testing/query-as.ts';
import { type SeededAgency, seedAgency, seedTime, sha256Of } from '../testing/seed-agency.ts';
import { seedReview } from '../testing/seed-version.ts';
import {
  acceptInvitation,
  createInvitation,
  getInvitation,
  joinByInvitation,
  type NewInvitation,
  replaceInvitationToken,
  revokeInvitation,
} from './invitations.ts';
import { addReviewApprover, getReview, withdrawReview } from './reviews.ts';

let database: TestDatabase;
let agency: SeededAgency;
let invitation: NewInvitation;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  agency = await seedAgency(database.db);
  invitation = {
    id: uuidv7(),
    clientId: agency.clientId,
    documentId: agency.documentId,
    reviewId: null,
    email: 'tom@client.test',
    name: 'Tom',
    role: 'approver',
    locale: 'nl',
    tokenHash: sha256Of(uuidv7()),
    invitedBy: agency.owner.userId,
    createdAt: seedTime,
    expiresAt: new Date(seedTime.getTime() + 86_400_000),
  };
});

const create = () => withScope(database.db, agency.owner, (scope) => createInvitation(scope, invitation));
const accept = (userId: string, at = seedTime) =>
  withScope(database.db, agency.system, (scope) => acceptInvitation(scope, invitation, userId, at));
const resolve = () =>
  withIdentity(database.db, (identity) => resolveToken(identity, 'invitation', invitation.tokenHash));

test('the token leads to agency and invitation before anybody signed in; an unknown one nowhere', async () => {
  expect(await resolve()).toBeNull();
  await create();
  expect(await resolve()).toMatchObject({ agencyId: agency.agencyId, target: invitation.id, usedAt: null });
});

test('of several who accept at once one succeeds, and takes the places among the approvers', async () => {
  const { reviewId } = await seedReview(database.db, agency, []);
  await create();
  const approver = {
    id: uuidv7(),
    userId: null,
    invitationId: invitation.id,
    name: 'Tom',
    createdAt: seedTime,
  };
  await withScope(database.db, agency.owner, (scope) => addReviewApprover(scope, reviewId, approver));
  const users = [uuidv7(), uuidv7(), uuidv7()];
  const answers = await Promise.allSettled(users.map((userId) => accept(userId)));
  const winner = users[answers.findIndex((answer) => answer.status === 'fulfilled')];
  const refused = answers.filter((answer) => answer.status === 'rejected');
  expect(refused.map((answer) => answer.reason)).toMatchObject([
    { code: 'LINK_USED' },
    { code: 'LINK_USED' },
  ]);
  const kept = await withScope(database.db, agency.owner, (scope) => getInvitation(scope, invitation.id));
  expect(kept).toMatchObject({ acceptedBy: winner, acceptedAt: seedTime });
  const review = await withScope(database.db, agency.owner, (scope) => getReview(scope, reviewId));
  expect(review.approvers.map((row) => row.userId)).toEqual([winner]);
});

test('who accepts one invitation takes every place that waits for their address at the client', async () => {
  const places: string[] = [];
  const other = { ...invitation, id: uuidv7(), tokenHash: sha256Of(uuidv7()) };
  const somebodyElse = { ...other, id: uuidv7(), tokenHash: sha256Of(uuidv7()), email: 'ida@client.test' };
  await withScope(database.db, agency.owner, async (scope) => {
    for (const one of [invitation, other, somebodyElse]) {
      await createInvitation(scope, one);
    }
  });
  const { reviewId } = await seedReview(database.db, agency, []);
  await withScope(database.db, agency.owner, async (scope) => {
    for (const one of [invitation, other, somebodyElse]) {
      places.push(one.id);
      const approver = { id: uuidv7(), userId: null, invitationId: one.id, name: 'Tom', createdAt: seedTime };
      await addReviewApprover(scope, reviewId, approver);
    }
  });
  const user = uuidv7();
  await accept(user);
  const review = await withScope(database.db, agency.owner, (scope) => getReview(scope, reviewId));
  const taken = new Map(review.approvers.map((row) => [row.invitationId, row.userId]));
  expect(places.map((id) => taken.get(id))).toEqual([user, user, null]);
});

test('a revoked or expired invitation cannot be accepted', async () => {
  await create();
  await expect(accept(uuidv7(), invitation.expiresAt)).rejects.toMatchObject({ code: 'LINK_USED' });
  await withScope(database.db, agency.owner, (scope) => revokeInvitation(scope, invitation.id, seedTime));
  await expect(accept(uuidv7())).rejects.toMatchObject({ code: 'LINK_USED' });
  expect((await resolve())?.revokedAt).toEqual(seedTime);
});

test.each(['superseded', 'withdrawn'] as const)(
  'of a review that was %s, open invitations are taken back, and nobody’s else',
  async (ending) => {
    const { reviewId } = await seedReview(database.db, agency, []);
    const accepted = { ...invitation, id: uuidv7(), tokenHash: sha256Of(uuidv7()), reviewId };
    const elsewhere = { ...invitation, id: uuidv7(), tokenHash: sha256Of(uuidv7()) };
    invitation = { ...invitation, reviewId };
    await withScope(database.db, agency.owner, async (scope) => {
      for (const one of [invitation, accepted, elsewhere]) {
        await createInvitation(scope, one);
      }
    });
    await withScope(database.db, agency.system, (scope) =>
      acceptInvitation(scope, accepted, uuidv7(), seedTime),
    );
    if (ending === 'withdrawn') {
      await withScope(database.db, agency.owner, (scope) => withdrawReview(scope, reviewId, seedTime));
    } else {
      await seedReview(database.db, agency, []);
    }
    const kept = await withScope(database.db, agency.owner, (scope) =>
      Promise.all([invitation, accepted, elsewhere].map(({ id }) => getInvitation(scope, id))),
    );
    expect(kept.map(({ revokedAt }) => revokedAt)).toEqual([seedTime, null, null]);
    expect((await resolve())?.revokedAt).toEqual(seedTime);
    await expect(accept(uuidv7())).rejects.toMatchObject({ code: 'LINK_USED' });
  },
);

test('a new token replaces the old one; used up, the invitation takes none', async () => {
  await create();
  const old = invitation;
  const tokenHash = sha256Of(uuidv7());
  const replace = () =>
    withScope(database.db, agency.system, (scope) =>
      replaceInvitationToken(scope, invitation, tokenHash, seedTime),
    );
  await replace();
  expect((await resolve())?.revokedAt).toEqual(seedTime);
  await expect(accept(uuidv7())).rejects.toMatchObject({ code: 'LINK_USED' });
  invitation = { ...old, tokenHash };
  expect(await resolve()).toMatchObject({ target: old.id, expiresAt: old.expiresAt, revokedAt: null });
  await accept(uuidv7());
  await expect(replace()).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test.each<[string, () => Promise<unknown>]>([
  [
    'sent anew',
    () =>
      withScope(database.db, agency.system, (scope) =>
        replaceInvitationToken(scope, invitation, sha256Of(uuidv7()), seedTime),
      ),
  ],
  [
    'taken back',
    () => withScope(database.db, agency.owner, (scope) => revokeInvitation(scope, invitation.id, seedTime)),
  ],
])(
  'accepted and %s at once: both take the invitation first, so that neither holds what the other waits for',
  async (_, other) => {
    await create();
    const answers = await database.asOwner(async (holder) => {
      await holder.query('begin');
      await holder.query('select 1 from directory where target = $1 for update', [invitation.id]);
      const first = accept(uuidv7());
      await untilWaiting(1);
      const free = await database.asOwner((client) =>
        client.query('select 1 from invitation where id = $1 for update skip locked', [invitation.id]),
      );
      expect(free.rowCount).toBe(0);
      const second = other();
      await untilWaiting(2);
      await holder.query('commit');
      return await Promise.allSettled([first, second]);
    });
    expect(answers).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 'NOT_FOUND' } },
    ]);
  },
);

async function untilWaiting(count: number): Promise<void> {
  const waiting = () =>
    database.asSuperuser((client) =>
      client.query(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      ),
    );
  while (((await waiting()).rowCount ?? 0) < count) {
    await wait(10);
  }
}

describe('joining', () => {
  const newSession = () => ({
    tokenHash: sha256Of(uuidv7()),
    userAgent: '',
    createdAt: seedTime,
    expires: new Date(seedTime.getTime() + 60_000),
  });
  const join = (session = newSession(), userId = uuidv7()) =>
    withScope(database.db, agency.system, (scope) => joinByInvitation(scope, invitation, userId, session));
  const personAt = (email: string) =>
    withIdentity(database.db, (identity) => findUserByEmail(identity, email));
  const personOf = ({ tokenHash }: { readonly tokenHash: string }) =>
    withIdentity(database.db, (identity) => findSession(identity, { tokenHash, audience: 'web' }, seedTime));

  beforeEach(async () => {
    invitation = { ...invitation, email: `${uuidv7()}@client.test` };
    await create();
  });

  test('makes the account of the invited address and its session; of two at once one does', async () => {
    const sessions = [newSession(), newSession()];
    const answers = await Promise.allSettled(sessions.map((session) => join(session)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'LINK_USED' },
    });
    const found = await Promise.all(sessions.map(personOf));
    const [user] = found.flatMap((one) => one?.user ?? []);
    expect(found.filter((one) => one !== null)).toHaveLength(1);
    expect(user).toMatchObject({
      email: invitation.email,
      name: 'Tom',
      locale: 'nl',
      emailVerified: seedTime,
    });
    expect(await resolve()).toMatchObject({ usedAt: seedTime });
  });

  test('opens nobody’s account: where the address has one, nothing is used and no session begins', async () => {
    const account = { id: uuidv7(), name: 'Ida', emailVerified: null, image: null, locale: null };
    await withIdentity(database.db, (identity) =>
      ensureUser(identity, { ...account, email: invitation.email }),
    );
    const session = newSession();
    await expect(join(session)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await personOf(session)).toBeNull();
    expect(await personAt(invitation.email)).toMatchObject({
      id: account.id,
      name: 'Ida',
      emailVerified: null,
    });
    expect(await resolve()).toMatchObject({ usedAt: null });
  });

  test('does not come of an invitation that was used, taken back or has expired', async () => {
    const late = { ...newSession(), createdAt: invitation.expiresAt };
    await expect(join(late)).rejects.toMatchObject({ code: 'LINK_USED' });
    await withScope(database.db, agency.owner, (scope) => revokeInvitation(scope, invitation.id, seedTime));
    await expect(join()).rejects.toMatchObject({ code: 'LINK_USED' });
    expect(await personAt(invitation.email)).toBeNull();
  });

  test('is for the agency of the token, and no way to a session of somebody chosen', async () => {
    const foreign = await seedAgency(database.db);
    const session = newSession();
    const call = `select app.join_by_invitation($1, $2, $3, $4, $5, '') as outcome`;
    const values = [invitation.tokenHash, seedTime, agency.owner.userId, session.tokenHash, session.expires];
    const { rows } = await queryAs(database.urls.app, foreign.system, call, values);
    expect(rows).toEqual([{ outcome: 'closed' }]);
    // The id of somebody who is there already cannot become another address.
    await expect(
      queryAs(database.urls.app, agency.system, call, [
        ...values.slice(0, 2),
        await known(),
        ...values.slice(3),
      ]),
    ).rejects.toThrow('user_pkey');
    expect(await personOf(session)).toBeNull();
    for (const url of [database.urls.auth, database.urls.admin, database.urls.worker]) {
      await expect(queryAs(url, agency.system, call, values)).rejects.toMatchObject({ code: '42501' });
    }
  });

  async function known(): Promise<string> {
    const account = { id: uuidv7(), name: 'Ida', emailVerified: null, image: null, locale: null };
    const email = `${uuidv7()}@client.test`;
    return (await withIdentity(database.db, (identity) => ensureUser(identity, { ...account, email }))).user
      .id;
  }
});

test('another agency can neither use nor revoke the token', async () => {
  await create();
  const foreign = await seedAgency(database.db);
  const steal = withScope(database.db, foreign.system, (scope) =>
    acceptInvitation(scope, invitation, uuidv7(), seedTime),
  );
  await expect(steal).rejects.toMatchObject({ code: 'LINK_USED' });
  const revoke = withScope(database.db, foreign.owner, (scope) =>
    revokeInvitation(scope, invitation.id, seedTime),
  );
  await expect(revoke).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await resolve()).toMatchObject({ usedAt: null, revokedAt: null });
});

test('the client side can make no tokens', async () => {
  const forged = withScope(database.db, agency.approver, (scope) => createInvitation(scope, invitation));
  await expect(forged).rejects.toThrow('row-level security');
});
