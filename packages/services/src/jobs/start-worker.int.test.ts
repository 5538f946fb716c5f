import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { getDocument, withScope } from '@kader/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../log/create-log.ts';
import { createTestContext, makeAgency, type TestContext } from '../testing/face.ts';
import { startWorker } from './start-worker.ts';

let context: TestContext;
let folder: string;
beforeAll(async () => {
  context = await createTestContext();
  folder = await mkdtemp(join(tmpdir(), 'kader-worker-'));
});
afterAll(async () => {
  await context.close();
  await rm(folder, { recursive: true, force: true });
});

const silent = createLog('worker', {}, () => undefined);
const environment = (changes: Readonly<Record<string, string | undefined>> = {}) => ({
  KADER_MODE: 'demo',
  DATABASE_URL_WORKER: context.database.urls.worker,
  WEB_URL: 'http://localhost:3000',
  KADER_STORAGE_DIR: join(folder, 'storage'),
  KADER_MAIL_DIR: join(folder, 'mail'),
  ...changes,
});

test('takes jobs as they are enqueued, and ends when asked', async () => {
  const lines: string[] = [];
  const log = createLog('worker', {}, (line) => void lines.push(line));
  const worker = await startWorker(environment(), log);
  const agency = await makeAgency(context);
  const rolledSeq = async () =>
    (await withScope(context.db, agency.owner.actor, (scope) => getDocument(scope, agency.planId))).rolledSeq;
  for (let tries = 0; tries < 100 && (await rolledSeq()) < 0; tries += 1) {
    await wait(50);
  }
  expect(await rolledSeq()).toBe(0);
  await worker.stop();
  await worker.ended;
  const messages = lines.map((line): string => JSON.parse(line).msg);
  expect(messages[0]).toBe('worker ready');
  expect(messages).toContain('done');
  expect(messages.at(-1)).toBe('worker ended');
  // Every line that a job writes says of which run it is.
  const ofJobs = lines.map((line) => JSON.parse(line)).filter(({ task }) => task !== undefined);
  expect(ofJobs.length).toBeGreaterThan(0);
  expect(ofJobs.filter(({ requestId }) => !/^job-\d+-\d+$/.test(requestId))).toEqual([]);
  expect(lines.join('')).not.toContain(agency.owner.name);
});

test.each(['DATABASE_URL_WORKER', 'WEB_URL', 'KADER_STORAGE_DIR', 'KADER_MAIL_DIR'])(
  'does not start without %s',
  async (name) => {
    await expect(startWorker(environment({ [name]: undefined }), silent)).rejects.toThrow(name);
  },
);

test('does not start in production when mails would stay in a folder', async () => {
  await expect(startWorker(environment({ KADER_MODE: undefined }), silent)).rejects.toThrow('SMTP_URL');
});

test('does not start as a role that row-level security does not hold back', async () => {
  for (const url of [context.database.adminUrl, context.database.urls.owner]) {
    const start = startWorker(environment({ DATABASE_URL_WORKER: url }), silent);
    await expect(start).rejects.toMatchObject({ code: 'NOT_READY' });
  }
});

test('names no value of a setting that it refuses', async () => {
  const start = startWorker(environment({ DATABASE_URL_WORKER: 'mysql://me:secret@db' }), silent);
  await expect(start).rejects.toThrow('DATABASE_URL_WORKER');
  await expect(
    startWorker(environment({ DATABASE_URL_WORKER: 'mysql://me:secret@db' }), silent),
  ).rejects.not.toThrow('secret');
});
