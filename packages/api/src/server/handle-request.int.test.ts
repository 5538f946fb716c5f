import { maxPlanFileBytes } from '@kader/plan/file';
import { type MadeAgency, makeAgency, makePerson, type TestContext } from '@kader/services/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';
import { handleAuthRequest, handleRequest } from './handle-request.ts';
import type { Platform } from './platform.ts';

let context: TestContext;
let platform: Platform;
let origin: string;
let cookieOf: TestServer['cookieOf'];
let get: TestServer['get'];
let post: TestServer['post'];
let logged: TestServer['logged'];
let own: MadeAgency;
let foreign: MadeAgency;

beforeAll(async () => {
  ({ context, platform, origin, cookieOf, get, post, logged } = await openTestServer());
  [own, foreign] = [await makeAgency(context), await makeAgency(context)];
});
afterAll(() => context.close());

async function codeOf(response: Response): Promise<string> {
  const { error } = (await response.json()) as { error: { code: string; requestId: string } };
  expect(response.headers.get('x-request-id')).toBe(error.requestId);
  return `${response.status} ${error.code}`;
}

describe('what every request meets', () => {
  test('health answers', async () => {
    const response = await get('/api/health');
    expect([response.status, await response.json()]).toEqual([200, { ok: true, version: 'test' }]);
  });

  test('no browser may take an answer for something else than it says', async () => {
    for (const path of ['/api/health', '/api/nothing', `/api/trpc/${own.slug}/agency.home`]) {
      expect((await get(path)).headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('an address that is none, and a route of the demo, do not exist', async () => {
    expect(await codeOf(await get('/api/nothing/here'))).toBe('404 NOT_FOUND');
    expect(await codeOf(await post('/api/demo/sign-in', { person: 'daan' }))).toBe('404 NOT_FOUND');
  });

  test('a POST from another site, or from nowhere, is refused before anything is read', async () => {
    const elsewhere = { origin: 'https://evil.example' };
    expect(await codeOf(await post('/api/preferences', { locale: 'nl' }, elsewhere))).toBe('403 FORBIDDEN');
    const bare = new Request(`${origin}/api/sign-out`, { method: 'POST', body: '{}' });
    expect(await codeOf(await handleRequest(platform, bare))).toBe('403 FORBIDDEN');
  });

  test('only JSON is read, and only two megabytes of it', async () => {
    expect(await codeOf(await post('/api/preferences', 'locale=nl', { 'content-type': 'text/plain' }))).toBe(
      '400 INVALID_INPUT',
    );
    expect(await codeOf(await post('/api/preferences', '{broken'))).toBe('400 INVALID_INPUT');
    expect(await codeOf(await post('/api/preferences', `"${'x'.repeat(2_000_001)}"`))).toBe(
      '413 BODY_TOO_LARGE',
    );
  });

  test('bad input names the field', async () => {
    const response = await post('/api/preferences', { locale: 'xx' });
    expect(await response.json()).toMatchObject({ error: { code: 'INVALID_INPUT', path: ['locale'] } });
  });

  test('language and theme are kept in cookies that a script may not widen', async () => {
    const response = await post('/api/preferences', { locale: 'pl', theme: 'dark' });
    expect(response.headers.getSetCookie()).toEqual([
      'kader.locale=pl; Path=/; Max-Age=31536000; SameSite=Lax',
      'kader.theme=dark; Path=/; Max-Age=31536000; SameSite=Lax',
    ]);
  });
});

describe('a plan over http', () => {
  test('nobody signed in is told so; a foreign agency looks like one that does not exist', async () => {
    const path = `/api/${own.slug}/documents/${own.planId}`;
    expect(await codeOf(await get(path))).toBe('401 UNAUTHENTICATED');
    const cookie = await cookieOf(foreign.owner);
    expect(await codeOf(await get(path, { cookie }))).toBe('404 NOT_FOUND');
    expect(await codeOf(await get(`/api/nowhere/documents/${own.planId}`, { cookie }))).toBe('404 NOT_FOUND');
    expect(await codeOf(await get(`/api/${foreign.slug}/documents/${own.planId}`, { cookie }))).toBe(
      '404 NOT_FOUND',
    );
  });

  test('opens, answers 304 while nothing changed, takes a change, and tells others of it', async () => {
    const cookie = await cookieOf(own.owner);
    const path = `/api/${own.slug}/documents/${own.planId}`;
    const opened = await get(path, { cookie });
    const etag = opened.headers.get('etag') ?? '';
    expect(opened.status).toBe(200);
    expect((await get(path, { cookie, 'if-none-match': etag })).status).toBe(304);

    const set = {
      id: '0192f0c0-2222-7000-8000-000000000001',
      changes: [
        {
          op: 'item.add',
          id: '0192f0c0-2222-7000-8000-000000000002',
          collection: 'businessGoals',
          order: 'V',
          fields: { title: 'Groei' },
        },
      ],
      base: {},
    };
    const applied = await post(`${path}/changes`, set, { cookie });
    expect([applied.status, await applied.json()]).toEqual([200, { seq: 1 }]);
    const again = await post(`${path}/changes`, set, { cookie });
    expect(await again.json()).toEqual({ seq: 1 });
    expect((await get(path, { cookie, 'if-none-match': etag })).status).toBe(200);

    const since = await get(`${path}/changes?since=0`, { cookie });
    expect(await since.json()).toMatchObject({ seq: 1, sets: [{ id: set.id, seq: 1, by: 'Owner' }] });
    expect(await codeOf(await get(`${path}/changes?since=-1`, { cookie }))).toBe('400 INVALID_INPUT');
  });

  test('is not the same any more once people, rights or the day around it are others', async () => {
    const path = `/api/${own.slug}/documents/${own.planId}`;
    const planner = await own.member('planner');
    const cookie = await cookieOf(planner);
    const tag = async () => (await get(path, { cookie })).headers.get('etag');
    const tags = [await tag(), await tag()];
    expect(new Set(tags).size).toBe(1);
    await own.clientPerson('approver');
    tags.push(await tag());
    await context.database.asOwner((client) =>
      client.query(`update membership set role = 'viewer' where user_id = $1`, [
        'userId' in planner.actor ? planner.actor.userId : '',
      ]),
    );
    tags.push(await tag());
    context.setClock(new Date(context.clock().getTime() + 86_400_000));
    tags.push(await tag());
    expect(new Set(tags).size).toBe(4);
  });

  test('a change that is none is a clear refusal that names the place, and writes nothing', async () => {
    const cookie = await cookieOf(own.owner);
    const path = `/api/${own.slug}/documents/${own.planId}/changes`;
    const changes = [{ op: 'item.set', id: own.planId, field: 'title', value: { evil: true } }];
    const set = { id: '0192f0c0-2222-7000-8000-000000000003', changes, base: {} };
    const refused = await post(path, set, { cookie });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      error: { code: 'INVALID_CHANGE', path: ['changes', '0', 'value'] },
    });
  });

  test('a viewer reads but does not write', async () => {
    const viewer = await own.member('viewer');
    const cookie = await cookieOf(viewer);
    const path = `/api/${own.slug}/documents/${own.planId}`;
    expect((await get(path, { cookie })).status).toBe(200);
    const set = {
      id: '0192f0c0-2222-7000-8000-000000000004',
      changes: [{ op: 'document.set', field: 'title', value: 'X' }],
      base: {},
    };
    expect(await codeOf(await post(`${path}/changes`, set, { cookie }))).toBe('403 FORBIDDEN');
  });
});

describe('procedures over http', () => {
  test('answer with the same error body, and no stack', async () => {
    const response = await get(`/api/trpc/${own.slug}/agency.home`);
    const body = (await response.json()) as { error: { data: Record<string, unknown> } };
    expect(response.status).toBe(401);
    expect(body.error.data).toMatchObject({ kader: { code: 'UNAUTHENTICATED', path: [] } });
    expect(JSON.stringify(body)).not.toContain('packages/');
  });

  test('a person without an agency founds one and is its owner at once', async () => {
    const person = await makePerson(context, 'Nieuw');
    const [line = ''] = await platform.auth.startSession(person.userId);
    const cookie = line.split(';')[0] ?? '';
    const name = `Bureau ${person.userId}`;
    const made = await post(
      '/api/trpc/-/account.createAgency',
      { name, country: 'NL', currency: 'EUR', locale: 'nl' },
      { cookie },
    );
    const { result } = (await made.json()) as { result: { data: { slug: string } } };
    expect((await get(`/api/trpc/${result.data.slug}/agency.home`, { cookie })).status).toBe(200);
    const reserved = await post(
      '/api/trpc/-/account.createAgency',
      { name: 'Api', slug: 'api', country: 'NL', currency: 'EUR', locale: 'nl' },
      { cookie },
    );
    expect(await reserved.json()).toMatchObject({
      error: { data: { kader: { code: 'SLUG_RESERVED', path: ['slug'] } } },
    });
  });

  test('a removed member is out with the next request', async () => {
    const member = await own.member('planner');
    const cookie = await cookieOf(member);
    expect((await get(`/api/trpc/${own.slug}/agency.home`, { cookie })).status).toBe(200);
    const userId = 'userId' in member.actor ? member.actor.userId : '';
    const remove = `/api/trpc/${own.slug}/member.remove`;
    expect((await post(remove, { userId }, { cookie: await cookieOf(own.owner) })).status).toBe(200);
    expect((await get(`/api/trpc/${own.slug}/agency.home`, { cookie })).status).toBe(404);
  });
});

/** A body that comes in parts and does not say how long it is. */
function inParts(path: string, headers: Record<string, string> = {}) {
  const part = new Uint8Array(500_000).fill(0x20);
  let left = 5;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      left -= 1;
      return left < 0 ? controller.close() : controller.enqueue(part);
    },
  });
  const init = { method: 'POST', headers: { origin, 'content-type': 'application/json', ...headers }, body };
  return new Request(`${origin}${path}`, { ...init, duplex: 'half' } as RequestInit);
}

describe('what a procedure is asked', () => {
  const codeOfProcedure = async (response: Response) => {
    const { error } = (await response.json()) as { error: { data: { kader: { code: string } } } };
    return `${response.status} ${error.data.kader.code}`;
  };

  test('is two megabytes at most, whether or not it says how long it is', async () => {
    const cookie = await cookieOf(own.owner);
    const path = `/api/trpc/${own.slug}/client.create`;
    expect(await codeOf(await handleRequest(platform, inParts(path, { cookie })))).toBe('413 BODY_TOO_LARGE');
    expect(await codeOf(await post(path, `"${'x'.repeat(2_000_001)}"`, { cookie }))).toBe(
      '413 BODY_TOO_LARGE',
    );
  });

  describe('of the file of a plan', () => {
    const addressOf = (procedures: string) => `/api/trpc/${own.slug}/${procedures}?batch=1`;
    /** A file of so many bytes that is no plan's: what becomes of it is not the question here. */
    const fileOf = (bytes: number) => ({ 0: { file: 'x'.repeat(bytes), locale: 'en' } });
    const reading = async (cookie: string | null, bytes: number, procedures = 'plan.readFile') => {
      const headers = cookie === null ? {} : { cookie };
      return await post(addressOf(procedures), fileOf(bytes), headers);
    };

    test('is twenty megabytes, and not one more', async () => {
      const cookie = await cookieOf(own.owner);
      const response = await reading(cookie, maxPlanFileBytes);
      expect([response.status, await response.json()]).toEqual([
        200,
        [
          {
            result: {
              data: { plan: null, faults: [{ reason: 'notPlanFile', limit: null, place: [] }] },
            },
          },
        ],
      ]);
      const refused = await reading(cookie, maxPlanFileBytes + 2000);
      expect(await codeOf(refused)).toBe('413 BODY_TOO_LARGE');
    });

    test('is as much as of anything from whoever may not import, or beside something else', async () => {
      const viewer = await cookieOf(await own.member('viewer'));
      const stranger = await cookieOf(foreign.owner);
      for (const cookie of [null, viewer, stranger]) {
        expect(await codeOf(await reading(cookie, 2_000_001))).toBe('413 BODY_TOO_LARGE');
      }
      const owner = await cookieOf(own.owner);
      for (const procedures of ['plan.readFile,client.create', 'plan.readFile,plan.import', 'plan.create']) {
        expect(await codeOf(await reading(owner, 2_000_001, procedures))).toBe('413 BODY_TOO_LARGE');
      }
    });

    test('is refused to whoever is nobody, or may not import, however small', async () => {
      const viewer = await cookieOf(await own.member('viewer'));
      const statusOf = async (cookie: string | null) => (await reading(cookie, 10)).status;
      expect([await statusOf(null), await statusOf(viewer)]).toEqual([401, 403]);
    });
  });

  test.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    'application/jsonp',
  ])('is JSON: %s is not read', async (type) => {
    const response = await post(`/api/trpc/${own.slug}/client.create`, '{}', { 'content-type': type });
    expect(await codeOf(response)).toBe('400 INVALID_INPUT');
  });

  test('is no more than twenty at once', async () => {
    const cookie = await cookieOf(own.owner);
    const many = (count: number) =>
      `/api/trpc/${own.slug}/${Array.from({ length: count }, () => 'agency.home').join(',')}?batch=1&input={}`;
    expect((await get(many(20), { cookie })).status).toBe(200);
    expect((await get(many(21), { cookie })).status).toBe(400);
  });

  test('that makes no sense is refused, and is no failure of ours that the log would hold', async () => {
    const before = logged.length;
    const cookie = await cookieOf(own.owner);
    const base = `/api/trpc/${own.slug}`;
    const answers = [
      await codeOf(await get('/api/trpc/%zz/agency.home', { cookie })),
      await codeOf(await get('/api/trpc/', { cookie })),
      await codeOfProcedure(await get(`${base}/no.such`, { cookie })),
      await codeOfProcedure(await get(`${base}/agency.home?input=secret`, { cookie })),
      await codeOfProcedure(await post(`${base}/client.create`, '{broken', { cookie })),
      await codeOfProcedure(await get(`${base}/client.create?input={}`, { cookie })),
    ];
    const lines = logged.slice(before);
    expect(answers).toEqual([
      '404 NOT_FOUND',
      '404 NOT_FOUND',
      '404 NOT_FOUND',
      '400 INVALID_INPUT',
      '400 INVALID_INPUT',
      '405 NOT_FOUND',
    ]);
    const levels = lines.map((line): string => JSON.parse(line).level);
    expect(levels.filter((level) => level === 'info')).toHaveLength(answers.length);
    expect(levels).not.toContain('error');
    expect(lines.join('')).not.toMatch(/secret|broken|no\.such|zz/);
  });
});

describe('next-auth’s own routes', () => {
  test('meet the same checks: origin, JSON, size', async () => {
    const ask = (headers: Record<string, string>, body = '{}') =>
      handleAuthRequest(
        platform,
        new Request(`${origin}/api/auth/signout`, { method: 'POST', headers, body }),
      );
    const json = { 'content-type': 'application/json' };
    expect(await codeOf(await ask({ ...json, origin: 'https://evil.example' }))).toBe('403 FORBIDDEN');
    expect(await codeOf(await ask({ origin, 'content-type': 'text/plain' }))).toBe('400 INVALID_INPUT');
    expect(await codeOf(await handleAuthRequest(platform, inParts('/api/auth/signout')))).toBe(
      '413 BODY_TOO_LARGE',
    );
    const session = await handleAuthRequest(platform, new Request(`${origin}/api/auth/session`));
    expect([session.status, await session.json()]).toEqual([200, {}]);
  });
});
