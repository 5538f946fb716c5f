import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { decideReview, execute, getSharedVersion } from '@kader/services';
import { createLog, startWorker } from '@kader/services/jobs';
import {
  changePlan,
  createTestContext,
  makeAgency,
  makeThings,
  type TestContext,
} from '@kader/services/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstGoals } from '../editing/make-edit.ts';
import { openMailSink } from '../serving/open-mail-sink.ts';
import { workerSettings } from '../serving/settings.ts';

let context: TestContext;
let folder: string;
beforeAll(async () => {
  context = await createTestContext();
  folder = await mkdtemp(join(tmpdir(), 'kader-mail-down-'));
});
afterAll(async () => {
  await context.close();
  await rm(folder, { recursive: true, force: true });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    await pause(25);
  }
}

test('with the mail server down people decide and edit; the mail waits, and leaves once when the server is back', async () => {
  const away = await openMailSink();
  await away.close();
  const storageFolder = join(folder, 'storage');
  const worker = await startWorker(
    workerSettings({ urls: context.database.urls, storageFolder, smtpUrl: away.url }),
    createLog('worker', {}, () => undefined),
  );
  const agency = await makeAgency(context);
  const { owner, planId, agencyId } = agency;
  const things = await makeThings(context, agency);
  const approver = {
    name: 'approver',
    actor: {
      kind: 'clientPerson',
      agencyId,
      userId: things.userId,
      seats: [{ clientId: agency.clientId, role: 'approver', executive: false, steering: false }],
    },
  } as const;
  const { reviewId, hash } = things;
  await execute(decideReview, context, approver, {
    reviewId,
    version: 1,
    hash,
    kind: 'approve',
    locale: 'nl',
  });
  const mailJob = async () => {
    const { rows } = await context.database.asSuperuser((client) =>
      client.query<{ id: string; error: string | null }>(
        `select j.id, j.last_error as error from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'send-decision'`,
      ),
    );
    return rows;
  };
  await until(async () => (await mailJob()).some(({ error }) => error !== null));
  expect((await execute(getSharedVersion, context, approver, { planId })).review?.outcome).toBe('approved');
  await changePlan(context, owner, planId, firstGoals(1));

  const sink = await openMailSink(Number(new URL(away.url).port));
  // What the queue would wait for by and by.
  await context.database.asSuperuser((client) =>
    client.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null'),
  );
  await until(async () => (await mailJob()).length === 0);
  const { rows } = await context.database.asOwner((client) =>
    client.query<{ email: string }>('select email from membership where agency_id = $1', [agencyId]),
  );
  expect(sink.mailsTo(rows[0]?.email ?? '')).toBe(1);
  await worker.stop();
  await sink.close();
});
