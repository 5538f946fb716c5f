import { baseFor } from '@kader/plan/changes';
import { changePlan, createTestContext, makeAgency, type TestContext } from '@kader/services/testing';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkHistory } from '../history/check-history.ts';
import { readStored } from '../history/read-stored.ts';
import { noteFigure } from '../serving/note-figure.ts';
import { apiProcess, numberFrom, webSettings } from '../serving/settings.ts';
import { signIn } from '../serving/sign-in.ts';
import { type RunningProcess, startProcess } from '../serving/start-process.ts';
import { ask } from './ask.ts';
import { edit, openPlanOver } from './create-editor.ts';
import { firstGoals } from './make-edit.ts';
import { chanceOf } from './random.ts';

const edits = numberFrom('KADER_CHAOS_EDITS', 300);
const editors = numberFrom('KADER_CHAOS_EDITORS', 8);
const seed = numberFrom('KADER_CHAOS_SEED', Date.now() % 1_000_000);

let context: TestContext;
let processes: RunningProcess[];
let origins: [string, string];
beforeAll(async () => {
  context = await createTestContext();
  const { urls } = context.database;
  const env = webSettings({ urls, storageFolder: '/nowhere', smtpUrl: 'smtp://127.0.0.1:1' });
  processes = [startProcess({ args: apiProcess, env }), startProcess({ args: apiProcess, env })];
  const ports = await Promise.all(processes.map(async (one) => (await one.says(/listening on (\d+)/))[1]));
  origins = [`http://127.0.0.1:${ports[0]}`, `http://127.0.0.1:${ports[1]}`];
});
afterAll(async () => {
  await Promise.all(processes.map((one) => one.kill()));
  await context.close();
});

test(`${edits} edits by ${editors} people through two processes: each that was acknowledged stands once, each conflict was answered as one`, {
  timeout: 60_000 + edits * 200,
}, async () => {
  const agency = await makeAgency(context);
  const { owner, slug, planId } = agency;
  await changePlan(context, owner, planId, firstGoals(8));
  const place = { slug, planId, origins: () => origins, cookie: await signIn(context, owner) };
  const start = await openPlanOver(place);
  const cookies = await Promise.all(
    Array.from({ length: editors }, async () => await signIn(context, await agency.member('planner'))),
  );
  const begun = Date.now();
  let left = edits;
  const goesOn = () => {
    left -= 1;
    return left >= 0;
  };
  const sent = await Promise.all(
    cookies.map((cookie, index) =>
      edit(
        { ...place, document: start, cookie, name: `editor ${index + 1}`, chance: chanceOf(seed + index) },
        goesOn,
      ),
    ),
  );
  const seconds = (Date.now() - begun) / 1000;
  const final = await openPlanOver(place);
  const stored = await context.database.asSuperuser((client) => readStored(client, planId, start.seq));
  const all = sent.flat();
  expect(checkHistory({ start, sent: all, stored, final }), `seed ${seed}`).toEqual([]);
  expect(all).toHaveLength(edits);
  const conflicts = all.filter(({ answers }) => answers.some(({ kind }) => kind === 'conflict')).length;
  expect(stored.length + conflicts).toBe(edits);
  expect(conflicts).toBeGreaterThan(0);
  const { rows: audited } = await context.database.asSuperuser((client) =>
    client.query(
      `select from audit_event where action = 'plan.changed' and target ->> 'documentId' = $1 and (detail ->> 'seq')::int > $2`,
      [planId, start.seq],
    ),
  );
  expect(audited).toHaveLength(stored.length);
  noteFigure(
    `${edits} edits by ${editors} editors on one plan through two processes took ${seconds.toFixed(1)} s: ${stored.length} acknowledged and stored once each, ${conflicts} answered as conflicts, 0 lost, 0 doubled (seed ${seed}).`,
  );
});

test('when the database has no connection left nothing is taken for saved, nobody is let in, and the same set is saved once there is one', async () => {
  const { owner, slug, planId } = await makeAgency(context);
  const cookie = await signIn(context, owner);
  const place = { slug, planId, origins: () => origins, cookie };
  const start = await openPlanOver(place);
  const changes = firstGoals(1);
  const set = { id: uuidv7(), changes, base: baseFor(start, changes) };
  const path = `/api/${slug}/documents/${planId}`;
  const limit = async (connections: number) =>
    await context.database.asSuperuser(async (client) => {
      const { rows } = await client.query<{ name: string }>('select current_database() as name');
      await client.query(`alter database ${rows[0]?.name} connection limit ${connections}`);
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    });

  await limit(0);
  for (const answer of [
    await ask(origins[0], cookie, `${path}/changes`, set),
    await ask(origins[1], cookie, path),
    await ask(
      origins[0],
      cookie,
      `/api/trpc/${slug}/plan.history?input=${encodeURIComponent(JSON.stringify({ planId }))}`,
    ),
  ]) {
    expect(answer).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
  }
  expect(await ask(origins[0], '', '/api/health')).toMatchObject({ status: 503, body: { ok: false } });
  expect(await context.database.asSuperuser((client) => readStored(client, planId, start.seq))).toEqual([]);

  await limit(-1);
  expect(await ask(origins[0], cookie, `${path}/changes`, set)).toMatchObject({ status: 200 });
  const stored = await context.database.asSuperuser((client) => readStored(client, planId, start.seq));
  expect(stored.map(({ id }) => id)).toEqual([set.id]);
});
