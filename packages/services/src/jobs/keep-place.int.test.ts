import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createDatabase, type Database, freeJobsOfTheDead, holdQueuePlace } from '@kader/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../log/create-log.ts';
import { createTestContext, makeAgency, type TestContext } from '../testing/face.ts';
import { startWorker } from './start-worker.ts';

let context: TestContext;
let folder: string;
let db: Database;
beforeAll(async () => {
  context = await createTestContext();
  folder = await mkdtemp(join(tmpdir(), 'kader-worker-'));
  db = createDatabase({ worker: context.database.urls.worker });
});
afterAll(async () => {
  await db.close();
  await context.close();
  await rm(folder, { recursive: true, force: true });
});

const start = () =>
  startWorker(
    {
      KADER_MODE: 'demo',
      DATABASE_URL_WORKER: context.database.urls.worker,
      WEB_URL: 'http://localhost:3000',
      KADER_STORAGE_DIR: join(folder, 'storage'),
      KADER_MAIL_DIR: join(folder, 'mail'),
    },
    createLog('worker', {}, () => undefined),
  );

const sql = async <Row extends object>(text: string) =>
  (await context.database.asSuperuser((client) => client.query<Row>(text))).rows;

/** Lets every job that waits be held by a worker of this name. */
const holdAll = (name: string) =>
  sql(`update graphile_worker._private_jobs set locked_by = '${name}', locked_at = now()`);

const countJobs = async () => (await sql('select from graphile_worker._private_jobs')).length;

test('a job whose worker died at it is done by the next one that starts, at once', async () => {
  await makeAgency(context);
  await holdAll('pool-of-the-dead');
  expect(await countJobs()).toBeGreaterThan(0);
  const worker = await start();
  while ((await countJobs()) > 0) {
    await wait(25);
  }
  await worker.stop();
});

test('a job of a worker that lives stays its own, until that is gone', async () => {
  await makeAgency(context);
  await holdAll('pool-of-the-living');
  const place = await holdQueuePlace(db, 'pool-of-the-living');
  const other = createDatabase({ worker: context.database.urls.worker });
  expect(await freeJobsOfTheDead(other)).toBe(0);
  place.leave();
  while ((await freeJobsOfTheDead(other)) === 0) {
    await wait(25);
  }
  await other.close();
  expect(await sql('select from graphile_worker._private_jobs where locked_by is not null')).toEqual([]);
});
