import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { downloadExport, execute, getExport, requestDraftExport } from '@kader/services';
import { createLog, startWorker } from '@kader/services/jobs';
import {
  changePlan,
  createTestContext,
  fillGoals,
  makeAgency,
  type TestContext,
} from '@kader/services/testing';
import { createStorage } from '@kader/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstGoals } from '../editing/make-edit.ts';
import { workerProcess, workerSettings } from '../serving/settings.ts';
import { startProcess } from '../serving/start-process.ts';

let context: TestContext;
let folder: string;
beforeAll(async () => {
  context = await createTestContext();
  folder = await mkdtemp(join(tmpdir(), 'kader-storage-full-'));
});
afterAll(async () => {
  await context.close();
  await rm(folder, { recursive: true, force: true });
});

/** A file may have eight blocks of 512 bytes; more is refused as by a disk that is full. A PDF has more. */
const limited = 'ulimit -f 8; exec "$@"';
/** Without it the system would end the process, which a full disk does not. */
const unharmed = ['--import', 'data:text/javascript,process.on("SIGXFSZ",()=>undefined)'];

test('with no room for files a PDF says that it failed and leaves nothing behind; plans are edited, and it is made when there is room', async () => {
  const storageFolder = join(folder, 'storage');
  const env = workerSettings({ urls: context.database.urls, storageFolder, smtpUrl: 'smtp://127.0.0.1:1' });
  const withStorage = { ...context, storage: createStorage({ KADER_STORAGE_DIR: storageFolder }) };
  const { owner, planId } = await makeAgency(context);
  await fillGoals(context, owner, planId);
  const wanted = { planId, content: 'shared', locale: 'nl' };
  const { id: exportId } = await execute(requestDraftExport, withStorage, owner, wanted);
  const stateOf = async () => await execute(getExport, withStorage, owner, { exportId });
  const until = async (state: string) => {
    while ((await stateOf()).state !== state) {
      await pause(25);
    }
  };

  const full = startProcess({
    command: '/bin/sh',
    args: ['-c', limited, 'sh', process.execPath, ...unharmed, ...workerProcess],
    env,
  });
  await until('failed');
  await full.kill();
  const { rows } = await context.database.asOwner((client) =>
    client.query('select error_code as code, file_key as key from export where id = $1', [exportId]),
  );
  expect(rows).toEqual([{ code: 'UNAVAILABLE', key: null }]);
  await expect(execute(downloadExport, withStorage, owner, { exportId })).rejects.toMatchObject({
    code: 'NOT_READY',
  });
  const left = await readdir(storageFolder, { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))).toEqual([]);
  await changePlan(context, owner, planId, firstGoals(1));

  const worker = await startWorker(
    env,
    createLog('worker', {}, () => undefined),
  );
  // What the queue would wait for by and by.
  await context.database.asSuperuser((client) =>
    client.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null'),
  );
  await until('done');
  const file = await execute(downloadExport, withStorage, owner, { exportId });
  expect(Buffer.from(file.bytes).toString('latin1', 0, 5)).toBe('%PDF-');
  await worker.stop();
});
