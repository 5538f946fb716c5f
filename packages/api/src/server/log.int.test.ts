import { fillGoals, makeAgency, type TestContext } from '@kader/services/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

/** Something that a person wrote, or that opens something: none of it may stand in the log. */
const written = {
  agency: 'Bureau Zonnebloem',
  agencySlug: 'zonnebloem',
  client: 'Kwekerij Vlinderstruik',
  clientSlug: 'vlinderstruik',
  plan: 'Najaarsplan Klaproos',
  text: 'Meer bezoekers uit Ganzenveer',
  searched: 'Paardenbloem',
  link: 'q'.repeat(43),
  forwarded: '203.0.113.77',
} as const;
const address = `korenbloem-${crypto.randomUUID()}@people.example`;

let server: TestServer;
let context: TestContext;
beforeAll(async () => {
  server = await openTestServer();
  ({ context } = server);
});
afterAll(() => context.close());

const from = { 'x-forwarded-for': written.forwarded, 'user-agent': 'Boterbloem/1.0' };

/** Signs in by the mailed link; returns the cookie and what opened the door. */
async function signIn(): Promise<{ readonly cookie: string; readonly link: string }> {
  await server.post('/api/sign-in/link', { email: address, locale: 'nl' }, from);
  const [mail] = await context.mailsTo(address);
  const [, link = ''] = /\/sign-in\/([\w.-]+)/.exec(mail?.text ?? '') ?? [];
  const used = await server.post('/api/sign-in', { link }, from);
  expect(used.status).toBe(200);
  return { cookie: used.headers.getSetCookie()[0]?.split(';')[0] ?? '', link };
}

/** Every insertion of a client fails in the database, with an error that quotes the row. */
async function withQuotingFailure(work: () => Promise<void>): Promise<void> {
  await context.database.asOwner(async (client) => {
    await client.query(`create function quote_it() returns trigger language plpgsql as $$
      begin raise exception E'no room for %\\n    at %:1:1', new.name, new.name using detail = new.name; end $$`);
    await client.query(
      'create trigger quote_it before insert on client for each row execute function quote_it()',
    );
  });
  await work();
  await context.database.asOwner((client) => client.query('drop trigger quote_it on client'));
}

test('a day’s work leaves lines with ids and codes, and nothing that anybody wrote', async () => {
  const { cookie, link } = await signIn();
  const as = { ...from, cookie };
  const facts = { country: 'NL', currency: 'EUR', locale: 'nl' };
  const { post, get } = server;
  await post(
    '/api/trpc/-/account.createAgency',
    { name: written.agency, slug: written.agencySlug, ...facts },
    as,
  );
  const base = `/api/trpc/${written.agencySlug}`;
  const client = { name: written.client, trade: written.text, ...facts };
  expect((await post(`${base}/client.create`, client, as)).status).toBe(200);
  const plan = { title: written.plan, clientSlug: written.clientSlug, templateKey: 'foursteps' };
  await post(`${base}/plan.create`, { ...plan, ...facts, periodStart: '2027-01-01' }, as);
  await get(
    `${base}/agency.search?input=${encodeURIComponent(JSON.stringify({ text: written.searched }))}`,
    as,
  );
  await get(`${base}/${written.searched},agency.home?batch=1&input={}`, as);
  await get(`/api/${written.agencySlug}/documents/${written.searched}`, as);
  await post(`${base}/client.create`, `{"name":"${written.client}`, as);
  await post('/api/sign-in', { link: `${crypto.randomUUID()}.${written.link}` }, as);
  await post('/api/invitations/accept', { token: written.link }, as);
  await post('/api/preferences', { locale: written.text }, as);
  await withQuotingFailure(async () => {
    expect(
      (await post(`${base}/client.create`, { ...client, name: `${written.client} II` }, as)).status,
    ).toBe(500);
  });
  await post('/api/sign-out', {}, as);

  const text = server.logged.join('');
  const secrets = [...Object.values(written), ...address.split('@'), link, cookie.split('=')[1] ?? '?'];
  const marks = [...secrets, ...link.split('.'), 'Boterbloem'];
  const found = marks.filter((mark) => text.toLowerCase().includes(mark.toLowerCase()));
  expect(found).toEqual([]);

  const lines = server.logged.map((line) => JSON.parse(line));
  expect(lines.filter(({ requestId }) => !/^[\da-f-]{36}$/.test(requestId))).toEqual([]);
  expect(lines.filter(({ process, time, level }) => !(process && time && level))).toEqual([]);
  const answered = lines.flatMap(({ msg, door, status }) =>
    msg === 'answered' ? [`${status} ${door}`] : [],
  );
  expect(answered).toEqual(
    expect.arrayContaining(['200 /sign-in', '200 client.create', '500 client.create', '200 /sign-out']),
  );
  // What failed can be found all the same: which error, in which table, where in our code.
  expect(lines.find(({ level }) => level === 'error')).toMatchObject({
    msg: 'failed',
    err: { code: 'INTERNAL' },
  });
  expect(text).toMatch(/"P0001"/);
  expect(text).toMatch(/create-client\.ts:\d+:\d+/);
});

test('what is written in a plan is saved without a word of it in the log', async () => {
  const agency = await makeAgency(context);
  const goal = await fillGoals(context, agency.owner, agency.planId);
  const cookie = await server.cookieOf(agency.owner);
  const before = server.logged.length;
  const set = {
    id: crypto.randomUUID(),
    changes: [{ op: 'item.set', id: goal, field: 'title', value: written.text }],
    base: { [`${goal}.title`]: { seen: 1, text: written.text } },
  };
  const answer = await server.post(`/api/${agency.slug}/documents/${agency.planId}/changes`, set, { cookie });
  const lines = server.logged.slice(before).map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    {
      msg: 'answered',
      door: '/:agency/documents/:document/changes',
      status: answer.status,
      agencyId: agency.agencyId,
    },
  ]);
  expect(server.logged.slice(before).join('')).not.toMatch(/Ganzenveer|bezoekers/);
});

test('whoever watches over the process leaves no lines', async () => {
  const before = server.logged.length;
  expect((await server.get('/api/health')).status).toBe(200);
  expect(server.logged.slice(before)).toEqual([]);
});

test('who comes in, goes out, is kept out or comes too often leaves a line with ids and a code', async () => {
  const [agency, foreign] = [await makeAgency(context), await makeAgency(context)];
  const viewer = await server.cookieOf(await agency.member('viewer'));
  const { post, get, logged } = server;
  const before = logged.length;
  const { cookie, link } = await signIn();
  await post('/api/sign-in', { link }, from);
  await post(`/api/trpc/${agency.slug}/client.create`, { name: written.client }, { cookie: viewer });
  const stranger = await server.cookieOf(foreign.owner);
  await get(`/api/${foreign.slug}/documents/${agency.planId}`, { cookie: stranger });
  await get(`/api/${agency.slug}/documents/${agency.planId}`, { cookie: stranger });
  const answers: Response[] = [];
  for (let times = 1; times <= 6; times += 1) {
    answers.push(await post('/api/sign-in/link', { email: `x${address}`, locale: 'nl' }));
  }
  await post('/api/sign-out', {}, { cookie });
  await post('/api/sign-out', {}, { cookie });

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers[5]?.headers.get('retry-after')).toBe('900');
  const lines = logged.slice(before).map((line) => JSON.parse(line));
  const ends = lines.filter(({ msg }) => msg === 'signed in' || msg === 'signed out');
  expect(ends).toMatchObject([
    { msg: 'signed in', by: 'link', userId: expect.stringMatching(/^[\da-f-]{36}$/) },
    { msg: 'signed out', userId: ends[0]?.userId },
  ]);
  const refused = lines.filter(({ msg }) => msg === 'refused');
  const userOf = (acting: { readonly actor: object }) =>
    'userId' in acting.actor ? acting.actor.userId : null;
  expect(refused).toMatchObject([
    { level: 'warn', door: '/sign-in', code: 'LINK_INVALID' },
    { level: 'warn', door: 'client.create', code: 'FORBIDDEN', agencyId: agency.agencyId },
    { code: 'NOT_FOUND', userId: userOf(foreign.owner), agencyId: foreign.agencyId },
    { code: 'NOT_FOUND', userId: userOf(foreign.owner) },
    { door: '/sign-in/link', code: 'RATE_LIMITED' },
  ]);
  const ids = [...ends, ...refused].map(({ requestId }) => requestId);
  expect(new Set(ids).size).toBe(7);
  expect(logged.slice(before).join('')).not.toContain(address.split('@')[0]);
});
