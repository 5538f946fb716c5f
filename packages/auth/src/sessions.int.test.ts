import { randomUUID } from 'node:crypto';
import { createDatabase, createSession, ensureUser, grantStaffRole, withIdentity } from '@kader/db';
import { createTestDatabase, type TestDatabase } from '@kader/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CookiePrefix } from './cookies.ts';
import { type Auth, createAuth } from './create-auth.ts';
import { keepSessions } from './keep-sessions.ts';
import { type Audience, lifetimes } from './session.ts';
import { createSessionAdapter } from './session-adapter.ts';
import { hashToken } from './token.ts';

const secret = 'a secret of at least thirty-two characters';
const start = new Date('2027-01-04T09:00:00Z');

let test: TestDatabase;
let now: Date;

beforeAll(async () => {
  test = await createTestDatabase();
});

afterAll(async () => {
  await test.drop();
});

function authFor(audience: Audience = 'web', secureCookies = true): Auth {
  const cookiePrefix: CookiePrefix = audience === 'web' ? 'kader-web' : 'kader-admin';
  now = start;
  return createAuth({ db: test.db, cookiePrefix, audience, secureCookies, secret, clock: () => now });
}

function later(seconds: number): void {
  now = new Date(now.getTime() + seconds * 1000);
}

async function createUser(): Promise<string> {
  const id = randomUUID();
  const user = {
    email: `${id}@example.org`,
    name: 'Daan Mulder',
    emailVerified: null,
    image: null,
    locale: 'nl',
  } as const;
  await withIdentity(test.db, (identity) => ensureUser(identity, { id, ...user }));
  return id;
}

/** A request that carries what the Set-Cookie lines set. */
function requestWith(lines: readonly string[]): Request {
  const cookie = lines.map((line) => line.split(';')[0]).join('; ');
  return new Request('https://kader.example/noorderlicht', { headers: { cookie } });
}

function tokenIn(lines: readonly string[]): string {
  return lines[0]?.split(';')[0]?.split('=')[1] ?? '';
}

async function storedSessions(
  userId: string,
): Promise<{ token_hash: string; audience: string; expires: Date }[]> {
  const { rows } = await test.asOwner((client) =>
    client.query<{ token_hash: string; audience: string; expires: Date }>(
      'select token_hash, audience, expires from session where user_id = $1',
      [userId],
    ),
  );
  return rows;
}

describe('a session', () => {
  it('shows who is signed in, to requests and to server components', async () => {
    const auth = authFor();
    const userId = await createUser();
    const lines = await auth.startSession(userId);
    const session = {
      sessionId: hashToken(tokenIn(lines)),
      user: {
        id: userId,
        email: `${userId}@example.org`,
        name: 'Daan Mulder',
        locale: 'nl',
        staffRole: null,
      },
      actor: null,
    };
    expect(await auth.getSession(requestWith(lines))).toEqual(session);
    const jar = new Map([['__Host-kader-web.session', { value: tokenIn(lines) }]]);
    expect(await auth.getSession(jar)).toEqual(session);
  });

  it('sets a cookie that is kept from scripts, other hosts and other sites', async () => {
    const userId = await createUser();
    expect(await authFor('web', true).startSession(userId)).toEqual([
      expect.stringMatching(
        /^__Host-kader-web\.session=[\w-]{43}; Path=\/; Max-Age=7776000; HttpOnly; SameSite=Lax; Secure$/,
      ),
    ]);
    expect(await authFor('web', false).startSession(userId)).toEqual([
      expect.stringMatching(
        /^kader-web\.session=[\w-]{43}; Path=\/; Max-Age=7776000; HttpOnly; SameSite=Lax$/,
      ),
    ]);
  });

  it('is kept as a hash: the database does not give the cookie away', async () => {
    const userId = await createUser();
    const lines = await authFor().startSession(userId);
    const rows = await storedSessions(userId);
    expect(rows).toEqual([
      expect.objectContaining({ token_hash: hashToken(tokenIn(lines)), audience: 'web' }),
    ]);
    expect(JSON.stringify(rows)).not.toContain(tokenIn(lines));
    const jar = new Map([['__Host-kader-web.session', { value: rows[0]?.token_hash ?? '' }]]);
    expect(await authFor().getSession(jar)).toBeNull();
  });

  it.each(['', 'x', 'undefined', '%00', "' or true --", 'a'.repeat(100_000)])(
    'is not found for the cookie %.20j',
    async (value) => {
      const jar = new Map([['__Host-kader-web.session', { value }]]);
      expect(await authFor().getSession(jar)).toBeNull();
    },
  );

  it('is not found without a cookie', async () => {
    expect(await authFor().getSession(requestWith([]))).toBeNull();
  });

  it('does not begin for a user who does not exist', async () => {
    const userId = randomUUID();
    await expect(authFor().startSession(userId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await storedSessions(userId)).toEqual([]);
  });
});

describe('signing in', () => {
  it('makes a new token each time, and other devices stay signed in', async () => {
    const auth = authFor();
    const userId = await createUser();
    const first = await auth.startSession(userId);
    const second = await auth.startSession(userId);
    expect(tokenIn(first)).not.toBe(tokenIn(second));
    expect(await auth.getSession(requestWith(first))).not.toBeNull();
    expect(await auth.getSession(requestWith(second))).not.toBeNull();
  });

  it('never takes over a token that the browser brought (fixation)', async () => {
    const auth = authFor();
    const userId = await createUser();
    const planted = ['__Host-kader-web.session=planted-by-somebody-else'];
    const lines = await auth.startSession(userId, requestWith(planted));
    expect(tokenIn(lines)).not.toBe('planted-by-somebody-else');
    expect(await auth.getSession(requestWith(planted))).toBeNull();
  });

  it('by what can be used once begins only where its row is written, and ends what the browser held', async () => {
    const auth = authFor();
    const before = requestWith(await auth.startSession(await createUser()));
    const userId = await createUser();
    const { row, begun } = auth.prepareSession(before);
    expect(row).not.toHaveProperty('token');
    expect(await auth.getSession(before)).not.toBeNull();
    await withIdentity(test.db, (identity) => createSession(identity, { ...row, userId, audience: 'web' }));
    const after = await begun((error) => {
      throw error;
    });
    expect(hashToken(tokenIn(after))).toBe(row.tokenHash);
    expect(await auth.getSession(before)).toBeNull();
    expect((await auth.getSession(requestWith(after)))?.user.id).toBe(userId);
  });

  it('remembers what the browser called itself, cut and without what is no plain text', async () => {
    const auth = authFor();
    const headers = { 'user-agent': `Mozilla/5.0 \u00e9${'x'.repeat(500)}` };
    const { row } = auth.prepareSession(new Request('https://kader.example/', { headers }));
    expect(row.userAgent).toMatch(/^Mozilla\/5\.0 x+$/);
    expect(row.userAgent).toHaveLength(400);
    expect(auth.prepareSession(new Request('https://kader.example/')).row.userAgent).toBe('');
  });

  it('ends the session that the browser held before', async () => {
    const auth = authFor();
    const before = await auth.startSession(await createUser());
    const userId = await createUser();
    const after = await auth.startSession(userId, requestWith(before));
    expect(await auth.getSession(requestWith(before))).toBeNull();
    expect((await auth.getSession(requestWith(after)))?.user.id).toBe(userId);
  });

  it('leaves the browser signed in as before when it is refused', async () => {
    const auth = authFor();
    const before = await auth.startSession(await createUser());
    await expect(auth.startSession(randomUUID(), requestWith(before))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await auth.getSession(requestWith(before))).not.toBeNull();
  });
});

describe('signing out', () => {
  it('ends the session in the database: the cookie is worth nothing afterwards', async () => {
    const auth = authFor();
    const userId = await createUser();
    const lines = await auth.startSession(userId);
    expect(await auth.endSession(requestWith(lines))).toEqual([
      '__Host-kader-web.session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
    ]);
    expect(await auth.getSession(requestWith(lines))).toBeNull();
    expect(await storedSessions(userId)).toEqual([]);
  });

  it('clears the cookie of somebody who is not signed in', async () => {
    expect(await authFor().endSession(requestWith([]))).toHaveLength(1);
  });
});

describe('an audience', () => {
  it('is not left: a session of the web app does not open the admin app', async () => {
    const userId = await createUser();
    await grantStaffRole(test.db, userId, 'platform-admin');
    const token = tokenIn(await authFor('web').startSession(userId));
    const jar = new Map([['__Host-kader-admin.session', { value: token }]]);
    expect(await authFor('admin').getSession(jar)).toBeNull();
    const adminToken = tokenIn(await authFor('admin').startSession(userId));
    const webJar = new Map([['__Host-kader-web.session', { value: adminToken }]]);
    expect(await authFor('web').getSession(webJar)).toBeNull();
  });

  it('keeps people who are not staff out of the admin app', async () => {
    const userId = await createUser();
    await expect(authFor('admin').startSession(userId)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await storedSessions(userId)).toEqual([]);
  });

  it('closes at the next request to staff who lost their role', async () => {
    const userId = await createUser();
    await grantStaffRole(test.db, userId, 'library-admin');
    const auth = authFor('admin');
    const lines = await auth.startSession(userId);
    expect((await auth.getSession(requestWith(lines)))?.user.staffRole).toBe('library-admin');
    await grantStaffRole(test.db, userId, null);
    expect(await auth.getSession(requestWith(lines))).toBeNull();
  });
});

describe.each(['web', 'admin'] as const)('the life of a session of %s', (audience) => {
  const { idle, total, touch } = lifetimes[audience];

  async function signIn() {
    const userId = await createUser();
    await grantStaffRole(test.db, userId, 'library-admin');
    const auth = authFor(audience);
    const request = requestWith(await auth.startSession(userId));
    return { auth, request, userId };
  }

  it('ends when it is not used', async () => {
    const { auth, request } = await signIn();
    later(idle + 1);
    expect(await auth.getSession(request)).toBeNull();
  });

  it('goes on while it is used, up to its end', async () => {
    const { auth, request, userId } = await signIn();
    const steps = Math.floor(total / (idle - 60));
    for (let step = 0; step < steps; step += 1) {
      later(idle - 60);
      expect(await auth.getSession(request)).not.toBeNull();
    }
    const [row] = await storedSessions(userId);
    expect(row?.expires.getTime()).toBeLessThanOrEqual(start.getTime() + total * 1000);
    now = new Date(start.getTime() + total * 1000);
    expect(await auth.getSession(request)).toBeNull();
  });

  it('is written down only now and then', async () => {
    const { auth, request, userId } = await signIn();
    const before = await storedSessions(userId);
    later(touch - 1);
    await auth.getSession(request);
    expect(await storedSessions(userId)).toEqual(before);
    later(1);
    await auth.getSession(request);
    const [row] = await storedSessions(userId);
    expect(row?.expires).toEqual(new Date(now.getTime() + idle * 1000));
  });
});

describe('next-auth', () => {
  it('begins sessions through the keeper, with a token of the keeper’s own', async () => {
    now = start;
    const userId = await createUser();
    const clock = () => now;
    const keeper = keepSessions(test.db, 'web', clock);
    const adapter = createSessionAdapter(test.db, keeper, (run) => run());
    const proposed = { sessionToken: 'proposed', userId, expires: new Date('2099-01-01T00:00:00Z') };
    const made = await adapter.createSession?.(proposed);
    expect(made?.sessionToken).not.toBe('proposed');
    expect(made?.expires).toEqual(new Date(now.getTime() + lifetimes.web.idle * 1000));
    expect((await keeper.find(made?.sessionToken ?? ''))?.user.id).toBe(userId);
    expect(await keeper.find('proposed')).toBeNull();
  });
});

describe('createAuth', () => {
  it('refuses a short secret', () => {
    const settings = {
      db: test.db,
      cookiePrefix: 'kader-web',
      audience: 'web',
      secureCookies: true,
    } as const;
    expect(() => createAuth({ ...settings, secret: 'short' })).toThrow(/32 characters/);
  });

  it('connects to nothing until it is used, and says when it cannot', async () => {
    const db = createDatabase({ auth: 'postgresql://nobody@127.0.0.1:1/none' });
    const auth = createAuth({ db, cookiePrefix: 'kader-web', audience: 'web', secureCookies: true, secret });
    const request = requestWith(['__Host-kader-web.session=some-token']);
    await expect(auth.getSession(request)).rejects.toThrow(/ECONNREFUSED/);
    // next-auth alone would answer that nobody is signed in.
    const asked = new Request('https://kader.example/api/auth/session', { headers: request.headers });
    await expect(auth.handler(asked)).rejects.toThrow(/ECONNREFUSED/);
    await db.close();
  });
});
