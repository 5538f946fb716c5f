import { platformAgencyId } from '@kader/access';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withIdentity } from '../doors/with-identity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { queryAs } from '../testing/query-as.ts';
import { seedTime } from '../testing/seed-agency.ts';
import { createAuthAdapter, hashSessionToken } from './auth-adapter.ts';
import { isMarked, markInstallation } from './lookups.ts';
import { hitRateLimit } from './rate-limits.ts';
import { deleteExpiredSessions, deleteSessionsOf, findSession } from './sessions.ts';
import { ensureUser, findUser, grantStaffRole, updateUser } from './users.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const later = (seconds: number) => new Date(seedTime.getTime() + seconds * 1000);

function newUser(email = `${uuidv7()}@Example.test`) {
  return { id: uuidv7(), email, name: 'Daan', emailVerified: null, image: null, locale: null };
}

const ensure = (user: ReturnType<typeof newUser>) =>
  withIdentity(database.db, (identity) => ensureUser(identity, user));

describe('people', () => {
  test('have one account per address, whatever its case, and nobody overwrites it', async () => {
    const user = newUser();
    const first = await ensure(user);
    expect(first).toMatchObject({
      created: true,
      user: { id: user.id, email: user.email.toLowerCase(), staffRole: null },
    });
    const second = await ensure({ ...newUser(user.email.toUpperCase()), name: 'Mallory' });
    expect(second).toEqual({ created: false, user: first.user });
    const racing = newUser();
    const answers = await Promise.all([
      ensure(racing),
      ensure({ ...racing, id: uuidv7() }),
      ensure({ ...racing, id: uuidv7() }),
    ]);
    expect(answers.filter((answer) => answer.created)).toHaveLength(1);
    expect(new Set(answers.map((answer) => answer.user.id)).size).toBe(1);
  });

  test('change only what is given', async () => {
    const { user } = await ensure(newUser());
    const changed = await withIdentity(database.db, (identity) =>
      updateUser(identity, user.id, { locale: 'pl' }),
    );
    expect(changed).toEqual({ ...user, locale: 'pl' });
    const cleared = await withIdentity(database.db, (identity) =>
      updateUser(identity, user.id, { locale: null, emailVerified: seedTime }),
    );
    expect(cleared).toEqual({ ...user, emailVerified: seedTime });
    expect(
      await withIdentity(database.db, (identity) => updateUser(identity, uuidv7(), { name: 'x' })),
    ).toBeNull();
  });

  test('become staff through the worker’s role only', async () => {
    const { user } = await ensure(newUser());
    const grab = queryAs(
      database.urls.auth,
      null,
      `update "user" set staff_role = 'platform-admin' where id = $1`,
      [user.id],
    );
    await expect(grab).rejects.toMatchObject({ code: '42501' });
    for (const url of [database.urls.auth, database.urls.app, database.urls.admin]) {
      const call = queryAs(url, null, `select app.grant_staff_role($1, 'platform-admin')`, [user.id]);
      await expect(call).rejects.toMatchObject({ code: '42501' });
    }
    await grantStaffRole(database.db, user.id, 'library-admin');
    expect((await withIdentity(database.db, (identity) => findUser(identity, user.id)))?.staffRole).toBe(
      'library-admin',
    );
  });
});

describe('the adapter for next-auth', () => {
  const web = () => createAuthAdapter(database.db, 'web', () => seedTime);
  const admin = () => createAuthAdapter(database.db, 'admin', () => seedTime);

  test('keeps sessions as hashes, each for one app, until they end', async () => {
    const { user } = await ensure(newUser());
    const sessionToken = uuidv7();
    await web().createSession({ sessionToken, userId: user.id, expires: later(60) });
    expect(await web().getSessionAndUser(sessionToken)).toEqual({
      session: { sessionToken, userId: user.id, expires: later(60) },
      user,
    });
    expect(await admin().getSessionAndUser(sessionToken)).toBeNull();
    const { rows } = await queryAs(
      database.urls.auth,
      null,
      'select token_hash from session where user_id = $1',
      [user.id],
    );
    expect(rows).toEqual([{ token_hash: hashSessionToken(sessionToken) }]);
    await web().updateSession({ sessionToken, expires: later(120) });
    expect((await web().getSessionAndUser(sessionToken))?.session.expires).toEqual(later(120));
    const key = { tokenHash: hashSessionToken(sessionToken), audience: 'web' as const };
    expect(await withIdentity(database.db, (identity) => findSession(identity, key, later(120)))).toBeNull();
    await web().deleteSession(sessionToken);
    expect(await web().getSessionAndUser(sessionToken)).toBeNull();
  });

  test('signs a person out everywhere, and clears what has expired', async () => {
    const { user } = await ensure(newUser());
    const tokens = [uuidv7(), uuidv7()];
    await web().createSession({ sessionToken: tokens[0] ?? '', userId: user.id, expires: later(60) });
    await withIdentity(database.db, (identity) => deleteSessionsOf(identity, user.id));
    expect(await web().getSessionAndUser(tokens[0] ?? '')).toBeNull();
    await web().createSession({ sessionToken: tokens[1] ?? '', userId: user.id, expires: later(60) });
    await withIdentity(database.db, (identity) => deleteExpiredSessions(identity, later(61)));
    const { rowCount } = await queryAs(database.urls.auth, null, 'select 1 from session where user_id = $1', [
      user.id,
    ]);
    expect(rowCount).toBe(0);
  });

  test('gives a sign-in link to one caller', async () => {
    const adapter = web();
    const token = { identifier: 'daan@example.test', token: uuidv7(), expires: later(60) };
    await adapter.createVerificationToken(token);
    const answers = await Promise.all([
      adapter.useVerificationToken(token),
      adapter.useVerificationToken(token),
    ]);
    expect(answers.filter((answer) => answer !== null)).toEqual([token]);
  });

  test('finds a person by outside account, never by address', async () => {
    const adapter = web();
    const made = await adapter.createUser({ email: `${uuidv7()}@example.test`, emailVerified: seedTime });
    const account = { provider: 'google', providerAccountId: uuidv7() };
    expect(await adapter.getUserByAccount(account)).toBeNull();
    await adapter.linkAccount({ ...account, userId: made.id, type: 'oauth' });
    expect((await adapter.getUserByAccount(account))?.id).toBe(made.id);
    expect((await adapter.getUser(made.id))?.email).toBe(made.email);
    expect((await adapter.getUserByEmail(made.email))?.id).toBe(made.id);
    expect((await adapter.updateUser({ id: made.id, name: 'Daan' })).name).toBe('Daan');
  });
});

test('a rate limit counts hits of a window, also those that come at once', async () => {
  const rule = { limit: 3, windowSeconds: 60 };
  const hit = (at: Date) => withIdentity(database.db, (identity) => hitRateLimit(identity, 'test', rule, at));
  const answers = await Promise.all([
    hit(seedTime),
    hit(seedTime),
    hit(seedTime),
    hit(seedTime),
    hit(seedTime),
  ]);
  expect(answers.filter((answer) => answer.allowed)).toHaveLength(3);
  expect(await hit(later(20))).toEqual({ allowed: false, retryAfterSeconds: 40 });
  expect(await hit(later(60))).toEqual({ allowed: true, retryAfterSeconds: 0 });
});

test('an installation is marked once, by the worker’s role', async () => {
  const marked = () => withIdentity(database.db, (identity) => isMarked(identity, 'demo'));
  expect(await marked()).toBe(false);
  await markInstallation(database.db, 'demo', seedTime);
  await markInstallation(database.db, 'demo', seedTime);
  expect(await marked()).toBe(true);
  const fake = queryAs(
    database.urls.auth,
    null,
    `insert into directory values ('slug', 'stolen', $1, null, now(), null, null, null)`,
    [platformAgencyId],
  );
  await expect(fake).rejects.toMatchObject({ code: '42501' });
});
