import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fillGoals, type MadeAgency, makeAgency, queryAs } from '@kader/services/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPooler, type Pooler } from '../testing/open-pooler.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

const origin = 'http://localhost:3000';

let server: TestServer;
let pooler: Pooler;
let processes: readonly ApiProcess[];
let folder: string;
beforeAll(async () => {
  server = await openTestServer();
  // The processes go by the real clock.
  server.context.setClock(new Date());
  folder = await mkdtemp(join(tmpdir(), 'kader-two-processes-'));
  const { urls } = server.context.database;
  pooler = await openPooler([urls.app, urls.auth], isReady);
  processes = await Promise.all([startProcess(), startProcess()]);
});
afterAll(async () => {
  for (const { child } of processes ?? []) {
    child.kill('SIGKILL');
  }
  await pooler?.close();
  await server.context.close();
  await rm(folder, { recursive: true, force: true });
});

/** One of the processes behind the proxy. */
interface ApiProcess {
  readonly child: ChildProcess;
  readonly ask: (path: string, cookie: string, body?: unknown) => Promise<Response>;
}

async function startProcess(): Promise<ApiProcess> {
  const { urls } = server.context.database;
  const env = {
    ...process.env,
    KADER_MODE: 'demo',
    HOSTNAME: '127.0.0.1',
    DATABASE_URL_APP: pooler.through(urls.app),
    DATABASE_URL_AUTH: pooler.through(urls.auth),
    DATABASE_NAMED_STATEMENTS: 'off',
    NEXTAUTH_SECRET: 'x'.repeat(32),
    WEB_URL: origin,
    ADMIN_URL: 'http://localhost:3001',
    KADER_STORAGE_DIR: folder,
    KADER_MAIL_DIR: folder,
    TRUSTED_PROXIES: '1',
  };
  const program = join(import.meta.dirname, '../testing/serve-api.ts');
  const child: ChildProcess & { readonly stdout: Readable } = spawn(process.execPath, [program], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [, port] = /^port (\d+)$/.exec(line) ?? [];
    if (port !== undefined) {
      return { child, ask: asker(port) };
    }
  }
  throw new Error('The process did not start.');
}

function asker(port: string): ApiProcess['ask'] {
  return (path, cookie, body) => {
    const headers = { cookie, origin, 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.1' };
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
    return fetch(`http://127.0.0.1:${port}${path}`, init);
  };
}

/** The process whose turn it is, as a proxy gives out requests one after the other. */
function processAt(turn: number): ApiProcess {
  const one = processes[turn % processes.length];
  if (one === undefined) {
    throw new Error('No process runs.');
  }
  return one;
}

/** What a connection of the app still knows of whom it last served. Asked several at once, so that every connection answers. */
async function leftOver(): Promise<readonly object[]> {
  const url = pooler.through(server.context.database.urls.app);
  const question = `select coalesce(current_setting('app.agency_id', true), '') || coalesce(current_setting('app.side', true), '')
      || coalesce(current_setting('app.client_ids', true), '') || coalesce(current_setting('app.target_id', true), '') as settings,
    (select count(*)::int from document) as documents,
    (select count(*)::int from pg_prepared_statements) as prepared, pg_sleep(0.05)::text as pause`;
  const answers = await Promise.all(Array.from({ length: 6 }, () => queryAs(url, null, question)));
  return answers.flatMap(({ rows }) => rows);
}

/** In order, since which of them comes first is open. */
function statusesOf(answers: readonly Response[]): readonly number[] {
  return answers.map(({ status }) => status).sort((a, b) => a - b);
}

/** The mail that one of the processes wrote to somebody. */
async function mailTo(email: string): Promise<string> {
  const names = await readdir(folder);
  const mails = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readFile(join(folder, name), 'utf8')),
  );
  return mails.find((mail) => mail.includes(email)) ?? '';
}

async function isReady(url: string): Promise<boolean> {
  return await queryAs(url, null, 'select 1').then(
    () => true,
    () => false,
  );
}

interface Plan {
  readonly agency: MadeAgency;
  readonly goal: string;
  readonly cookie: string;
  readonly changes: string;
}

async function makePlan(): Promise<Plan> {
  const agency = await makeAgency(server.context);
  const goal = await fillGoals(server.context, agency.owner, agency.planId);
  const cookie = await server.cookieOf(agency.owner);
  return { agency, goal, cookie, changes: `/api/${agency.slug}/documents/${agency.planId}/changes` };
}

/** A change of the goal's unit: fields that are not text are not merged, so two that saw the same cannot both be written. */
function setOf({ goal }: Plan, field: string, value: unknown, seen: number) {
  return {
    id: crypto.randomUUID(),
    changes: [{ op: 'item.set', id: goal, field, value }],
    base: { [`${goal}.${field}`]: { seen } },
  };
}

interface Since {
  readonly seq: number;
  readonly sets: readonly { readonly id: string; readonly seq: number }[];
}

describe('two processes behind a proxy and a pooler in transaction mode', () => {
  test('what is saved through one is read through the other, under one row of numbers', async () => {
    const plan = await makePlan();
    const before: Since = await (await processAt(0).ask(`${plan.changes}?since=0`, plan.cookie)).json();
    let seen = before.seq;
    for (let turn = 0; turn < 6; turn += 1) {
      const set = setOf(plan, 'target', String(1400 + turn), seen);
      const saved = await processAt(turn).ask(plan.changes, plan.cookie, set);
      expect([saved.status, await saved.json()]).toEqual([200, expect.objectContaining({ seq: seen + 1 })]);
      const read: Since = await (
        await processAt(turn + 1).ask(`${plan.changes}?since=${seen}`, plan.cookie)
      ).json();
      expect(read).toMatchObject({ seq: seen + 1, sets: [{ id: set.id }] });
      seen += 1;
    }
  });

  test('of two who write one field at once through either, one is written and the other hears so', async () => {
    const plan = await makePlan();
    const { seq }: Since = await (await processAt(0).ask(`${plan.changes}?since=0`, plan.cookie)).json();
    const answers = await Promise.all(
      ['1500', '1600'].map((value, turn) =>
        processAt(turn).ask(plan.changes, plan.cookie, setOf(plan, 'target', value, seq)),
      ),
    );
    expect(statusesOf(answers)).toEqual([200, 409]);
  });

  test('agencies that share the connections see their own, and nothing of whom a connection served before', async () => {
    const plans = [await makePlan(), await makePlan(), await makePlan()];
    const open = async (plan: Plan, turn: number) => {
      const { agency, cookie } = plan;
      const response = await processAt(turn).ask(`/api/${agency.slug}/documents/${agency.planId}`, cookie);
      const text = await response.text();
      return {
        status: response.status,
        foreign: plans.filter((other) => other !== plan && text.includes(other.goal)),
      };
    };
    const asked = plans.flatMap((plan, at) => Array.from({ length: 12 }, (_, turn) => open(plan, turn + at)));
    expect(await Promise.all(asked)).toEqual(asked.map(() => ({ status: 200, foreign: [] })));
    const [one, other] = plans;
    const elsewhere = await processAt(0).ask(one?.changes ?? '', other?.cookie ?? '');
    expect(elsewhere.status).toBe(404);
    expect(await leftOver()).toEqual(
      Array.from({ length: 6 }, () => ({ settings: '', documents: 0, prepared: 0, pause: '' })),
    );
  });

  test('whoever signs out through one is out at the other', async () => {
    const { cookie } = await makePlan();
    const mine = '/api/trpc/-/account.agencies';
    expect((await processAt(1).ask(mine, cookie)).status).toBe(200);
    expect((await processAt(0).ask('/api/sign-out', cookie, {})).status).toBe(200);
    expect((await processAt(1).ask(mine, cookie)).status).toBe(401);
  });

  test('requests are counted together: five links to an address, whichever is asked', async () => {
    const email = `${crypto.randomUUID()}@people.example`;
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        processAt(turn).ask('/api/sign-in/link', '', { email, locale: 'en' }),
      ),
    );
    expect(statusesOf(answers)).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
  });

  test('of one link used at both at once one signs in, and the other waits its turn in vain', async () => {
    const email = `${crypto.randomUUID()}@people.example`;
    await processAt(0).ask('/api/sign-in/link', '', { email, locale: 'en' });
    const [, link] = /\/sign-in\/([\w.-]+)/.exec(await mailTo(email)) ?? [];
    const answers = await Promise.all(
      [0, 1].map((turn) => processAt(turn).ask('/api/sign-in', '', { link })),
    );
    expect(statusesOf(answers)).toEqual([200, 404]);
  });
});
