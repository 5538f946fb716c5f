import { randomUUID } from 'node:crypto';
import { ensureUser, withIdentity } from '@kader/db';
import { createTestDatabase, type TestDatabase } from '@kader/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Auth, createAuth } from './create-auth.ts';

const origin = 'https://kader.example';

let test: TestDatabase;
let auth: Auth;
let userId: string;
let sessionCookie: string;

beforeAll(async () => {
  test = await createTestDatabase();
  auth = createAuth({
    db: test.db,
    cookiePrefix: 'kader-web',
    audience: 'web',
    secureCookies: true,
    secret: 'a secret of at least thirty-two characters',
  });
});

afterAll(async () => {
  await test.drop();
});

beforeEach(async () => {
  userId = randomUUID();
  const user = {
    email: `${userId}@example.org`,
    name: 'Irina',
    emailVerified: null,
    image: null,
    locale: 'ru',
  } as const;
  await withIdentity(test.db, (identity) => ensureUser(identity, { id: userId, ...user }));
  sessionCookie = firstPart(await auth.startSession(userId));
});

function firstPart(lines: readonly string[]): string {
  return lines[0]?.split(';')[0] ?? '';
}

function get(action: string, headers: Record<string, string> = {}): Promise<Response> {
  return auth.handler(
    new Request(`${origin}/api/auth/${action}`, { headers: { cookie: sessionCookie, ...headers } }),
  );
}

function post(action: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return auth.handler(
    new Request(`${origin}/api/auth/${action}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', cookie: sessionCookie, ...headers },
    }),
  );
}

async function csrf(): Promise<{ csrfToken: string; cookie: string }> {
  const response = await get('csrf');
  const { csrfToken } = (await response.json()) as { csrfToken: string };
  return { csrfToken, cookie: `${sessionCookie}; ${firstPart(response.headers.getSetCookie())}` };
}

const own = () => ({
  id: userId,
  email: `${userId}@example.org`,
  name: 'Irina',
  locale: 'ru',
  staffRole: null,
});

async function isSignedIn(): Promise<boolean> {
  return (await auth.getSession(new Request(origin, { headers: { cookie: sessionCookie } }))) !== null;
}

describe('GET session', () => {
  it('tells the person who they are and no more', async () => {
    const response = await get('session');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ user: own(), expires: expect.any(String) });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });

  it('tells nobody nothing', async () => {
    expect(await (await get('session', { cookie: '' })).json()).toEqual({});
  });

  it('sets no cookie but the app’s own, bound to the host', async () => {
    const response = await get('session', {
      cookie: `${sessionCookie}; next-auth.callback-url=https://evil.example; __Host-kader-web.return=x`,
    });
    const lines = response.headers.getSetCookie();
    expect(lines.map((line) => line.split('=')[0]).sort((a = '', b = '') => a.localeCompare(b))).toEqual([
      '__Host-kader-web.csrf',
      '__Host-kader-web.session',
    ]);
    for (const line of lines) {
      expect(line).toMatch(/; Path=\/;.*HttpOnly; Secure; SameSite=Lax/);
      expect(line).not.toContain('Domain');
    }
  });
});

describe('an update of the session', () => {
  it('changes nothing, whatever is sent along', async () => {
    const { csrfToken, cookie } = await csrf();
    const data = {
      user: { id: randomUUID(), email: 'victim@example.org', name: 'Owner', staffRole: 'platform-admin' },
      agencyId: randomUUID(),
      role: 'owner',
      expires: '2099-01-01T00:00:00Z',
    };
    const response = await post('session', { csrfToken, data, ...data }, { cookie });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ user: own() });
    const after = await get('session');
    expect(await after.json()).toEqual({ user: own(), expires: expect.not.stringContaining('2099') });
    const { rows } = await test.asOwner((client) =>
      client.query('select email, name, staff_role from "user" where id = $1', [userId]),
    );
    expect(rows).toEqual([{ email: own().email, name: 'Irina', staff_role: null }]);
  });

  it.each([{}, { csrfToken: 'wrong' }, { csrfToken: null }, { csrfToken: { toString: 'x' } }])(
    'is refused without the right token: %j',
    async (body) => {
      const { cookie } = await csrf();
      expect((await post('session', body, { cookie })).status).toBe(403);
    },
  );
});

describe('POST signout', () => {
  it('ends the session in the database and clears the cookie', async () => {
    const { csrfToken, cookie } = await csrf();
    const response = await post('signout', { csrfToken, callbackUrl: 'https://evil.example' }, { cookie });
    expect(response.status).toBe(200);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.json()).toEqual({});
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-kader-web\.session=; Max-Age=0; /),
    ]);
    expect(await isSignedIn()).toBe(false);
  });

  it('is refused without the right token, and with one of somebody else’s browser', async () => {
    const { csrfToken, cookie } = await csrf();
    for (const [body, cookies] of [
      [{}, cookie],
      [{ csrfToken: 'wrong' }, cookie],
      [{ csrfToken }, sessionCookie],
      [{ csrfToken }, `${sessionCookie}; __Host-kader-web.csrf=${csrfToken}%7Cforged`],
    ] as const) {
      expect((await post('signout', body, { cookie: cookies })).status).toBe(403);
    }
    expect(await isSignedIn()).toBe(true);
  });

  it('takes nothing but a small JSON object', async () => {
    const { csrfToken, cookie } = await csrf();
    for (const [body, type] of [
      [`csrfToken=${csrfToken}`, 'application/x-www-form-urlencoded'],
      [JSON.stringify({ csrfToken }), 'text/plain'],
      [`["${csrfToken}"]`, 'application/json'],
      ['{"csrfToken":', 'application/json'],
      ['null', 'application/json'],
      ['', 'application/json'],
      [JSON.stringify({ csrfToken, filler: 'x'.repeat(20_000) }), 'application/json'],
    ] as const) {
      expect((await post('signout', body, { cookie, 'content-type': type })).status).toBe(400);
    }
    expect(await isSignedIn()).toBe(true);
  });
});

describe('everything else of next-auth', () => {
  const actions = [
    'signin',
    'signin/email',
    'callback/email?token=x',
    'callback/credentials',
    'providers',
    'verify-request',
    'error',
    '_log',
    'signout/../providers',
    '',
    'Session',
    'session/',
    'x/session',
    'constructor',
  ];

  it.each(actions)('has no route: %s', async (action) => {
    expect((await get(action)).status).toBe(404);
    expect((await post(action, {})).status).toBe(404);
  });

  it('does not sign out on GET', async () => {
    expect((await get('signout')).status).toBe(404);
    expect(await isSignedIn()).toBe(true);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('has no route for %s', async (method) => {
    const request = new Request(`${origin}/api/auth/session`, { method, headers: { cookie: sessionCookie } });
    expect((await auth.handler(request)).status).toBe(404);
  });

  it('believes no forwarded host', async () => {
    const response = await get('session', {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
    });
    expect(JSON.stringify([...response.headers])).not.toContain('evil.example');
  });
});
