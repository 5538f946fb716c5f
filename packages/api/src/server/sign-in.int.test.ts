import { makeAgency, makePerson, type TestContext } from '@kader/services/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';
import { handleAuthRequest, handleRequest } from './handle-request.ts';

let server: TestServer;
let context: TestContext;
let get: TestServer['get'];
let post: TestServer['post'];
let minute = 0;

beforeAll(async () => {
  server = await openTestServer();
  ({ context, get, post } = server);
});
afterAll(() => context.close());
// Counts of one test are not those of the next.
beforeEach(() => later(60));

function later(minutes: number): void {
  minute += minutes;
  context.setClock(new Date(Date.parse('2026-11-02T09:00:00Z') + minute * 60_000));
}

const newAddress = () => `${crypto.randomUUID()}@example.test`;
/** The proxy in front adds where a request came from, behind whatever came along with it. */
const from = (address: string, claimed = '') => ({
  'x-forwarded-for': claimed === '' ? address : `${claimed}, ${address}`,
});
const request = (email: string, headers: Readonly<Record<string, string>> = {}, more: object = {}) =>
  post('/api/sign-in/link', { email, locale: 'en', ...more }, headers);

const linkIn = (mail: { readonly text: string } | undefined) =>
  /\/sign-in\/([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? '';

async function linkTo(email: string): Promise<string> {
  const [mail] = await context.mailsTo(email);
  return linkIn(mail);
}

const cookieIn = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const sessionOf = async (cookie: string) =>
  (await server.platform.auth.getSession(new Request(server.origin, { headers: { cookie } })))?.user ?? null;

async function signIn(email: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  await request(email);
  return await post('/api/sign-in', { link: await linkTo(email) }, headers);
}

describe('signing in by link', () => {
  test('leads from an address to a session in a cookie that is kept from scripts and other sites', async () => {
    const email = newAddress();
    const asked = await request(email);
    expect([asked.status, await asked.json(), asked.headers.getSetCookie()]).toEqual([200, { ok: true }, []]);
    const used = await post('/api/sign-in', { link: await linkTo(email) });
    expect([used.status, await used.json()]).toEqual([200, { redirectTo: '/' }]);
    expect(used.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^kader-web\.session=[\w-]{43}; Path=\/; Max-Age=7776000; HttpOnly; SameSite=Lax$/,
      ),
    ]);
    expect(await sessionOf(cookieIn(used))).toMatchObject({ email, name: email, locale: 'en' });
  });

  test('takes from the client an address, a language and a page, and nothing that the server knows itself', async () => {
    const email = newAddress();
    const claims = { audience: 'admin', origin: 'https://evil.example', source: '192.0.2.99' };
    await request(email, {}, claims);
    const [mail] = await context.mailsTo(email);
    expect(mail?.text).toContain(`${server.origin}/en/sign-in/`);
    expect(mail?.text).not.toContain('evil.example');
    const session = {
      tokenHash: 'f'.repeat(64),
      userAgent: '',
      createdAt: new Date(0),
      expires: new Date(9e12),
    };
    const used = await post('/api/sign-in', { link: await linkTo(email), session, audience: 'admin' });
    expect(used.status).toBe(200);
    const { rows } = await context.database.asOwner((client) =>
      client.query('select 1 from session where token_hash = $1', ['f'.repeat(64)]),
    );
    expect(rows).toEqual([]);
  });

  test('begins a new session always: one that was planted is worth nothing, one that was held ends', async () => {
    const held = cookieIn(await signIn(newAddress()));
    const planted = 'kader-web.session=planted-by-somebody-else';
    const email = newAddress();
    const used = await signIn(email, { cookie: `${held}; ${planted}` });
    expect(cookieIn(used)).not.toBe(planted);
    expect(await sessionOf(cookieIn(used))).toMatchObject({ email });
    expect([await sessionOf(held), await sessionOf(planted)]).toEqual([null, null]);
  });

  test('ends with a cookie where the session that was held could not be ended: the link was used up, and nobody in', async () => {
    const held = cookieIn(await signIn(newAddress()));
    await context.database.asOwner(async (client) => {
      await client.query(`create function refuse() returns trigger language plpgsql as $$
        begin raise exception 'refused'; end $$`);
      await client.query('create trigger refuse before delete on session execute function refuse()');
    });
    const before = server.logged.length;
    const email = newAddress();
    const used = await signIn(email, { cookie: held });
    await context.database.asOwner(async (client) => {
      await client.query('drop trigger refuse on session');
    });
    expect([used.status, await used.json()]).toEqual([200, { redirectTo: '/' }]);
    expect(await sessionOf(cookieIn(used))).toMatchObject({ email });
    const failures = server.logged
      .slice(before)
      .map((line) => JSON.parse(line))
      .filter(({ err }) => err);
    expect(failures).toMatchObject([{ level: 'error', err: { cause: { code: 'P0001' } } }]);
  });

  test('leaves the browser signed in as it was where the link opens nothing', async () => {
    const held = cookieIn(await signIn(newAddress()));
    const refused = await post(
      '/api/sign-in',
      { link: `${crypto.randomUUID()}.${'x'.repeat(43)}` },
      { cookie: held },
    );
    expect([refused.status, refused.headers.getSetCookie()]).toEqual([404, []]);
    expect(await sessionOf(held)).not.toBeNull();
  });

  test('changes nothing on GET, and nothing from another site', async () => {
    const email = newAddress();
    await request(email);
    const link = await linkTo(email);
    expect((await get('/api/sign-in')).status).toBe(404);
    expect((await get(`/api/sign-in?link=${link}`)).status).toBe(404);
    const elsewhere = { origin: 'https://evil.example' };
    expect((await post('/api/sign-in', { link }, elsewhere)).status).toBe(403);
    expect((await request(newAddress(), elsewhere)).status).toBe(403);
    expect((await post('/api/sign-in', { link })).status).toBe(200);
  });

  test('of two who come at once with one link signs in one', async () => {
    const email = newAddress();
    await request(email);
    const link = await linkTo(email);
    const answers = await Promise.all([post('/api/sign-in', { link }), post('/api/sign-in', { link })]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404]);
  });

  test('of several links of one address used at once signs in one, and refuses the rest: they waited for each other for ever', async () => {
    for (let round = 0; round < 4; round += 1) {
      const email = newAddress();
      for (let times = 0; times < 4; times += 1) {
        await request(email, from(`203.0.113.${round}`));
      }
      const links = (await context.mailsTo(email)).map(linkIn);
      const answers = await Promise.all(
        links.map((link) => post('/api/sign-in', { link }, from(`203.0.113.${round}`))),
      );
      expect(new Set(links).size).toBe(4);
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404, 404, 404]);
      const bodies = await Promise.all(answers.map((answer) => answer.text()));
      expect(bodies.filter((body) => body.includes('LINK_INVALID'))).toHaveLength(3);
    }
  });

  test('refuses two addresses in one request, and mails neither', async () => {
    const [evil, victim] = [newAddress(), newAddress()];
    for (const email of [`${evil},${victim}`, [evil, victim], { address: victim }, `${evil}\n${victim}`]) {
      const refused = await post('/api/sign-in/link', { email, locale: 'en' });
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ error: { code: 'INVALID_INPUT', path: ['email'] } });
    }
    expect([await context.mailsTo(evil), await context.mailsTo(victim)]).toEqual([[], []]);
  });
});

test('the door of the library answers staff without waiting for their mail: how long it took told who is staff', async () => {
  const staff = await makePerson(context, 'Ellen');
  await context.database.asOwner((client) =>
    client.query(`update "user" set staff_role = 'library-admin' where id = $1`, [staff.userId]),
  );
  const { settings } = server.platform;
  const origin = settings.adminUrl;
  const begun = Promise.withResolvers<string>();
  const mail: TestContext['mail'] = {
    send: ({ to }) => {
      begun.resolve(to.address);
      // Never gets anywhere.
      return new Promise(() => undefined);
    },
  };
  const library = {
    ...server.platform,
    settings: { ...settings, app: 'admin', origin },
    services: { ...context, mail },
  } as const;
  const asked = await handleRequest(
    library,
    new Request(`${origin}/api/sign-in/link`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ email: staff.email, locale: 'en' }),
    }),
  );
  expect([asked.status, await asked.json()]).toEqual([200, { ok: true }]);
  expect(await begun.promise).toBe(staff.email);
});

describe('a rotating X-Forwarded-For', () => {
  test('is one source: what comes along with a request is not believed', async () => {
    const answers: number[] = [];
    for (let times = 0; times < 22; times += 1) {
      answers.push((await request(newAddress(), from('203.0.113.7', `198.51.100.${times}`))).status);
    }
    expect(answers.filter((status) => status === 200)).toHaveLength(20);
    expect(answers.slice(20)).toEqual([429, 429]);
    expect((await request(newAddress(), from('203.0.113.8'))).status).toBe(200);
  });

  test('does not help against the limit of an address, either', async () => {
    const email = newAddress();
    const answers: number[] = [];
    for (let times = 0; times < 6; times += 1) {
      answers.push((await request(email, from(`198.51.100.${times}`))).status);
    }
    expect(answers).toEqual([200, 200, 200, 200, 200, 429]);
  });

  test('does not give more tries at guessing', async () => {
    const answers: number[] = [];
    for (let times = 0; times < 21; times += 1) {
      const link = `${crypto.randomUUID()}.${'x'.repeat(43)}`;
      answers.push((await post('/api/sign-in', { link }, from('203.0.113.9', `198.51.100.${times}`))).status);
    }
    expect(new Set(answers.slice(0, 20))).toEqual(new Set([404]));
    expect(answers[20]).toBe(429);
  });
});

describe('sessions', () => {
  const list = async (cookie: string) => {
    const answer = await get('/api/trpc/-/account.sessions', { cookie });
    return ((await answer.json()) as { result: { data: { id: string; current: boolean; device: string }[] } })
      .result.data;
  };

  test('are listed with this one marked, and one that is ended is refused with its next request', async () => {
    const email = newAddress();
    const here = cookieIn(await signIn(email, { 'user-agent': 'X11; Linux Firefox/150.0' }));
    later(20);
    const there = cookieIn(await signIn(email, { 'user-agent': 'iPhone Safari/604.1' }));
    const listed = await list(here);
    expect(listed.map(({ current, device }) => [current, device])).toEqual([
      [true, 'linux'],
      [false, 'iphone'],
    ]);
    expect(here).not.toContain(listed[0]?.id);
    const sessionId = listed[1]?.id;
    const ended = await post('/api/trpc/-/account.endSession', { sessionId }, { cookie: here });
    expect(ended.status).toBe(200);
    expect((await get('/api/trpc/-/account.sessions', { cookie: there })).status).toBe(401);
    expect(await list(here)).toHaveLength(1);
  });

  test('all others end at once, this one stays', async () => {
    const email = newAddress();
    const others: string[] = [];
    for (let times = 0; times < 3; times += 1) {
      others.push(cookieIn(await signIn(email)));
      later(20);
    }
    const here = cookieIn(await signIn(email));
    const ended = await post('/api/trpc/-/account.endOtherSessions?batch=1', {}, { cookie: here });
    expect(ended.status).toBe(200);
    expect(await Promise.all(others.map(sessionOf))).toEqual([null, null, null]);
    expect(await sessionOf(here)).toMatchObject({ email });
  });

  test('are over after signing out, whoever kept the cookie', async () => {
    const cookie = cookieIn(await signIn(newAddress()));
    const out = await post('/api/sign-out', {}, { cookie });
    expect(out.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^kader-web\.session=; Path=\/; Max-Age=0/),
    ]);
    expect(await sessionOf(cookie)).toBeNull();
    expect((await get('/api/trpc/-/account.sessions', { cookie })).status).toBe(401);
  });

  test('are nobody else’s after an update that claims so', async () => {
    // next-auth tells the time by itself.
    context.setClock(new Date());
    const email = newAddress();
    const cookie = cookieIn(await signIn(email));
    const ask = (method: string, action: string, headers: Record<string, string>, body?: object) =>
      handleAuthRequest(
        server.platform,
        new Request(`${server.origin}/api/auth/${action}`, {
          method,
          headers: { origin: server.origin, 'content-type': 'application/json', ...headers },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      );
    const csrf = await ask('GET', 'csrf', { cookie });
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const both = { cookie: `${cookie}; ${cookieIn(csrf)}` };
    const { owner } = await makeAgency(context);
    const claim = {
      email: 'victim@example.test',
      id: 'userId' in owner.actor ? owner.actor.userId : '',
      staffRole: 'platform-admin',
    };
    const answer = await ask('POST', 'session', both, { csrfToken, data: { user: claim }, user: claim });
    expect(await answer.json()).toMatchObject({ user: { email, staffRole: null } });
    expect(await sessionOf(cookie)).toMatchObject({ email, staffRole: null });
  });
});
