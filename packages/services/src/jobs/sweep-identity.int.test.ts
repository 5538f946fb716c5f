import { createSession, withIdentity } from '@kader/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestContext, makePerson, newSession, type TestContext } from '../testing/face.ts';
import { sweepIdentityTask } from './sweep-identity.ts';
import { createTaskList, crontab } from './task-list.ts';
import { makeWorker, someRun, type TestWorker } from './testing/make-worker.ts';

let context: TestContext;
let worker: TestWorker;
beforeAll(async () => {
  context = await createTestContext();
  worker = await makeWorker(context);
});
afterAll(async () => {
  await worker.close();
  await context.close();
});

test('sessions that are over are swept away each hour, with the worker’s role; what lives stays', async () => {
  const { userId } = await makePerson(context, 'Daan');
  const [lives, over] = [newSession(context), { ...newSession(context), expires: context.clock() }];
  for (const session of [lives, over]) {
    const row = { ...session, userId, audience: 'web' } as const;
    await withIdentity(context.db, (identity) => createSession(identity, row));
  }
  expect(crontab.split('\n')).toContain(`45 * * * * ${sweepIdentityTask}`);
  await createTaskList(worker.context)[sweepIdentityTask]?.({}, someRun);
  const { rows } = await context.database.asOwner((client) =>
    client.query('select token_hash from session where user_id = $1', [userId]),
  );
  expect(rows).toEqual([{ token_hash: lives.tokenHash }]);
});
