import { platformAgencyId } from '@kader/access';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withIdentity } from '../doors/with-identity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { queryAs } from '../testing/query-as.ts';
import { seedTime, sha256Of } from '../testing/seed-agency.ts';
import { createAuthAdapter } from './auth-adapter.ts';
import { isMarked, markInstallation } from './lookups.ts';
import { hitRateLimit } from './rate-limits.ts';
import {
  type Audience,
  createSession,
  deleteSession,
  deleteSessionOf,
  deleteSessionsOf,
  extendSession,
  findSession,
  listSessionsOf,
  type NewSession,
  sweepIdentity,
} from './sessions.ts';
import { createSignInLink, findSignInLink, type SignInLinkRow, signInByLink } from './sign-in-links.ts';
import { ensureUser, findUser, findUserByEmail, grantStaffRole, updateUser } from './users.ts';

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

const now = <T>(work: Parameters<typeof withIdentity<T>>[1]) => withIdentity(database.db, work);

function newSession(createdAt = seedTime): NewSession {
  const expires = new Date(createdAt.getTime() + 60_000);
  return { tokenHash: sha256Of(uuidv7()), userAgent: 'Firefox/150.0', createdAt, expires };
}

async function begin(userId: string, audience: Audience = 'web', session = newSession()): Promise<string> {
  await now((identity) => createSession(identity, { ...session, userId, audience }));
  return session.tokenHash;
}

const isLive = async (tokenHash: string, at = seedTime, audience: Audience = 'web') =>
  (await now((identity) => findSession(identity, { tokenHash, audience }, at))) !== null;

describe('sessions', () => {
  test('open one app, until they end', async () => {
    const { user } = await ensure(newUser());
    const session = newSession();
    const tokenHash = await begin(user.id, 'web', session);
    const found = await now((identity) => findSession(identity, { tokenHash, audience: 'web' }, seedTime));
    expect(found).toEqual({
      session: { ...session, userId: user.id, audience: 'web', lastUsedAt: seedTime },
      user,
      places: [],
    });
    expect(await isLive(tokenHash, seedTime, 'admin')).toBe(false);
    expect(await isLive(tokenHash, later(60))).toBe(false);
    await now((identity) => extendSession(identity, tokenHash, { usedAt: later(30), expires: later(90) }));
    expect(await isLive(tokenHash, later(60))).toBe(true);
    await now((identity) => deleteSession(identity, tokenHash));
    expect(await isLive(tokenHash)).toBe(false);
  });

  test('are begun by a process of the version before, which knows neither browser nor last use', async () => {
    const { user } = await ensure(newUser());
    const { tokenHash, createdAt, expires } = newSession();
    await queryAs(
      database.urls.auth,
      null,
      `insert into session (token_hash, user_id, audience, created_at, expires) values ($1, $2, 'web', $3, $4)`,
      [tokenHash, user.id, createdAt, expires],
    );
    const found = await now((identity) => findSession(identity, { tokenHash, audience: 'web' }, seedTime));
    expect(found?.session).toMatchObject({ userAgent: '', lastUsedAt: expect.any(Date) });
  });

  test('are listed to their person, last used first, and to nobody else', async () => {
    const [{ user }, { user: other }] = [await ensure(newUser()), await ensure(newUser())];
    const [first, second, library] = [
      await begin(user.id),
      await begin(user.id),
      await begin(user.id, 'admin'),
    ];
    await begin(other.id);
    await begin(user.id, 'web', newSession(later(-120)));
    await now((identity) => extendSession(identity, second, { usedAt: later(20), expires: later(80) }));
    await now((identity) => extendSession(identity, library, { usedAt: later(10), expires: later(70) }));
    const listed = await now((identity) => listSessionsOf(identity, user.id, seedTime));
    expect(listed.map(({ tokenHash, audience }) => [tokenHash, audience])).toEqual([
      [second, 'web'],
      [library, 'admin'],
      [first, 'web'],
    ]);
  });

  test('are ended by their person: one, or all but one, and never somebody else’s', async () => {
    const [{ user }, { user: other }] = [await ensure(newUser()), await ensure(newUser())];
    const mine = [await begin(user.id), await begin(user.id), await begin(user.id, 'admin')] as const;
    const theirs = await begin(other.id);
    expect(await now((identity) => deleteSessionOf(identity, user.id, theirs))).toBe(false);
    expect(await now((identity) => deleteSessionOf(identity, user.id, mine[0]))).toBe(true);
    expect(await now((identity) => deleteSessionOf(identity, user.id, mine[0]))).toBe(false);
    expect(await now((identity) => deleteSessionsOf(identity, user.id, mine[1]))).toBe(1);
    expect([await isLive(mine[1]), await isLive(mine[2], seedTime, 'admin'), await isLive(theirs)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await now((identity) => deleteSessionsOf(identity, user.id, null))).toBe(1);
  });
});

describe('what is over', () => {
  test('is swept away by the worker’s role alone; what lives stays', async () => {
    const { user } = await ensure(newUser());
    const stays = await begin(user.id, 'web', newSession(later(1000)));
    const gone = await begin(user.id);
    const [old, young] = [newLink({ createdAt: seedTime }), newLink({ createdAt: later(1000) })];
    const rule = { limit: 1, windowSeconds: 60 };
    for (const link of [old, young]) {
      await now((identity) => createSignInLink(identity, link));
    }
    await now((identity) => hitRateLimit(identity, 'yesterday', rule, later(1000 - 86_400)));
    await now((identity) => hitRateLimit(identity, 'today', rule, later(1000)));
    for (const url of [database.urls.auth, database.urls.app, database.urls.admin]) {
      await expect(queryAs(url, null, 'select app.sweep_identity($1)', [later(1000)])).rejects.toMatchObject({
        code: '42501',
      });
    }
    await sweepIdentity(database.db, later(1000));
    const { rows } = await queryAs(
      database.urls.auth,
      null,
      `select token_hash as kept from session where user_id = $1
       union all select id::text from verification_token where id = any ($2::uuid[])
       union all select key from rate_limit where key in ('yesterday', 'today')`,
      [user.id, [old.id, young.id]],
    );
    expect(rows.map(({ kept }) => kept)).toEqual([stays, young.id, 'today']);
    expect(await isLive(gone, later(-1))).toBe(false);
  });
});

function newLink(given: Partial<SignInLinkRow> = {}): SignInLinkRow & { readonly tokenHash: string } {
  const createdAt = given.createdAt ?? seedTime;
  return {
    id: crypto.randomUUID(),
    tokenHash: sha256Of(uuidv7()),
    email: `${uuidv7()}@example.test`,
    audience: 'web',
    locale: 'sv',
    createdAt,
    expires: new Date(createdAt.getTime() + 900_000),
    ...given,
  };
}

async function send(given: Partial<SignInLinkRow> = {}): Promise<SignInLinkRow> {
  const link = newLink(given);
  await now((identity) => createSignInLink(identity, link));
  return link;
}

const follow = (
  link: Pick<SignInLinkRow, 'id' | 'tokenHash' | 'audience'>,
  at = seedTime,
  session = newSession(at),
) => now((identity) => signInByLink(identity, link, session, uuidv7()));

describe('a sign-in link', () => {
  test('signs in somebody new with an account in the language they asked in', async () => {
    const link = await send();
    const session = newSession();
    const person = await follow(link, seedTime, session);
    const user = await now((identity) => findUserByEmail(identity, link.email));
    expect(user).toMatchObject({
      id: person,
      name: null,
      locale: 'sv',
      emailVerified: seedTime,
      staffRole: null,
    });
    const key = { tokenHash: session.tokenHash, audience: 'web' } as const;
    expect((await now((identity) => findSession(identity, key, seedTime)))?.user.id).toBe(person);
  });

  test('signs in somebody known, whose account stays as it is but for the proof of the address', async () => {
    const { user } = await ensure({ ...newUser(), emailVerified: null });
    const link = await send({ email: user.email });
    expect(await follow(link)).toBe(user.id);
    expect(await now((identity) => findUser(identity, user.id))).toEqual({
      ...user,
      emailVerified: seedTime,
    });
    expect(await follow(await send({ email: user.email }), later(10))).toBe(user.id);
    expect((await now((identity) => findUser(identity, user.id)))?.emailVerified).toEqual(seedTime);
  });

  test('works once, also for those who come at once, and takes the others of its mailbox along', async () => {
    const link = await send();
    const another = await send({ email: link.email });
    const library = await send({ email: link.email, audience: 'admin' });
    const answers = await Promise.all([follow(link), follow(link), follow(link)]);
    expect(answers.filter((person) => person !== null)).toHaveLength(1);
    expect([await follow(link), await follow(another)]).toEqual([null, null]);
    const left = (key: SignInLinkRow) => now((identity) => findSignInLink(identity, key, seedTime));
    expect([await left(another), await left(library)]).toEqual([null, link.email]);
  });

  test('waits its turn where several of one mailbox are used at once, in whichever order: one opens, none fails', async () => {
    for (let round = 0; round < 12; round += 1) {
      const first = await send();
      const links = [first];
      while (links.length < 6) {
        links.push(await send({ email: first.email }));
      }
      const answers = await Promise.all(links.map((link) => follow(link)));
      expect(answers.filter((person) => person !== null)).toHaveLength(1);
    }
  });

  test('expires by the clock', async () => {
    const link = await send();
    const shown = (at: Date) => now((identity) => findSignInLink(identity, link, at));
    expect([await shown(later(899)), await shown(later(900))]).toEqual([link.email, null]);
    expect(await follow(link, later(900))).toBeNull();
    expect(await follow(link, later(899))).not.toBeNull();
  });

  test('dies of five wrong secrets, whoever brings them, and of no fewer', async () => {
    const [link, other] = [await send(), await send()];
    const guess = (of: SignInLinkRow) => follow({ ...of, tokenHash: sha256Of(uuidv7()) });
    await Promise.all([guess(link), guess(link), guess(link), guess(link), guess(link)]);
    expect(await follow(link)).toBeNull();
    expect(await now((identity) => findSignInLink(identity, link, seedTime))).toBeNull();
    for (let tries = 0; tries < 4; tries += 1) {
      expect(await guess(other)).toBeNull();
    }
    expect(await follow(other)).not.toBeNull();
  });

  test('opens the app it was asked in and no other', async () => {
    const { user } = await ensure(newUser());
    await grantStaffRole(database.db, user.id, 'library-admin');
    const web = await send({ email: user.email });
    expect(await follow({ ...web, audience: 'admin' })).toBeNull();
    const admin = await send({ email: user.email, audience: 'admin' });
    expect(await follow({ ...admin, audience: 'web' })).toBeNull();
    expect(await follow(admin)).toBe(user.id);
  });

  test('of the library makes no account, and lets nobody in who is not staff', async () => {
    const stranger = await send({ audience: 'admin' });
    expect(await follow(stranger)).toBeNull();
    expect(await now((identity) => findUserByEmail(identity, stranger.email))).toBeNull();
    const { user } = await ensure(newUser());
    const session = newSession();
    expect(await follow(await send({ email: user.email, audience: 'admin' }), seedTime, session)).toBeNull();
    expect(await isLive(session.tokenHash, seedTime, 'admin')).toBe(false);
  });

  test('is not used up where no session came of it', async () => {
    const { user } = await ensure(newUser());
    const taken = newSession();
    await begin(user.id, 'web', taken);
    const link = await send();
    await expect(follow(link, seedTime, taken)).rejects.toThrow('session_pkey');
    expect(await now((identity) => findUserByEmail(identity, link.email))).toBeNull();
    expect(await follow(link)).not.toBeNull();
  });
});

test('next-auth finds a person by outside account, never by address', async () => {
  const adapter = createAuthAdapter(database.db);
  const made = await adapter.createUser({ email: `${uuidv7()}@example.test`, emailVerified: seedTime });
  const account = { provider: 'google', providerAccountId: uuidv7() };
  expect(await adapter.getUserByAccount(account)).toBeNull();
  await adapter.linkAccount({ ...account, userId: made.id, type: 'oauth' });
  expect((await adapter.getUserByAccount(account))?.id).toBe(made.id);
  expect((await adapter.getUser(made.id))?.email).toBe(made.email);
  expect((await adapter.getUserByEmail(made.email))?.id).toBe(made.id);
  expect((await adapter.updateUser({ id: made.id, name: 'Daan' })).name).toBe('Daan');
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
