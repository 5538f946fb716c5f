import type { ChangeSet } from '@kader/plan/changes';
import { changePlan, createTestContext, makeAgency, type TestContext } from '@kader/services/testing';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type Reply } from '../editing/ask.ts';
import { openPlanOver } from '../editing/create-editor.ts';
import { firstGoals } from '../editing/make-edit.ts';
import { readStored } from '../history/read-stored.ts';
import { noteFigure } from '../serving/note-figure.ts';
import { apiProcess, webSettings } from '../serving/settings.ts';
import { signIn } from '../serving/sign-in.ts';
import { type RunningProcess, startProcess } from '../serving/start-process.ts';
import { type FullDisk, openFullDisk } from './full-disk.ts';

/** More than fits into the room that the tables have set aside. */
const triesMax = 3000;

let context: TestContext;
let app: RunningProcess;
let disk: FullDisk;
beforeAll(async () => {
  context = await createTestContext();
  disk = await openFullDisk(context.database);
  const { urls } = context.database;
  const env = webSettings({ urls, storageFolder: '/nowhere', smtpUrl: 'smtp://127.0.0.1:1' });
  app = startProcess({ args: apiProcess, env });
});
afterAll(async () => {
  await app.kill();
  await disk.remove();
  await context.close();
});

interface Attempts {
  readonly acknowledged: readonly string[];
  readonly lastSeq: number;
  readonly refused: ChangeSet;
  readonly answer: Reply | null;
}

/** Gives a goal one title after the other until that is not taken. */
async function retitleUntilRefused(
  goalId: string,
  firstSeq: number,
  send: (set: ChangeSet) => Promise<Reply | null>,
): Promise<Attempts> {
  const acknowledged: string[] = [];
  let lastSeq = firstSeq;
  for (let round = 0; round < triesMax; round += 1) {
    const value = `Titel ${round} ${'woord '.repeat(20)}`.trim();
    const set: ChangeSet = {
      id: uuidv7(),
      changes: [{ op: 'item.set', id: goalId, field: 'title', value }],
      base: { [`${goalId}.title`]: { seen: lastSeq } },
    };
    const answer = await send(set);
    if (answer?.code !== 'OK') {
      return { acknowledged, lastSeq, refused: set, answer };
    }
    acknowledged.push(set.id);
    lastSeq = (answer.body as { readonly seq: number }).seq;
  }
  throw new Error('The disk took everything.');
}

test('on a full disk nothing is taken for saved, plans are still read, and the same set is saved once there is room', async () => {
  const origin = `http://127.0.0.1:${(await app.says(/listening on (\d+)/))[1]}`;
  const { owner, slug, planId } = await makeAgency(context);
  const goals = firstGoals(1);
  await changePlan(context, owner, planId, goals);
  const [goalId = ''] = goals.map((change) => ('id' in change ? change.id : ''));
  const cookie = await signIn(context, owner);
  const place = { slug, planId, origins: () => [origin] as const, cookie };
  const start = await openPlanOver(place);
  const send = async (set: ChangeSet) =>
    await ask(origin, cookie, `/api/${slug}/documents/${planId}/changes`, set);
  const storedIds = async () => {
    const stored = await context.database.asSuperuser((client) => readStored(client, planId, start.seq));
    return stored.map(({ id }) => id);
  };

  await disk.fill();
  const { acknowledged, lastSeq, refused, answer } = await retitleUntilRefused(goalId, start.seq, send);
  expect(answer).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
  expect(await storedIds()).toEqual(acknowledged);
  expect((await openPlanOver(place)).seq).toBe(lastSeq);

  await disk.clear();
  expect(await send(refused)).toMatchObject({ status: 200 });
  expect(await send(refused)).toMatchObject({ status: 200 });
  expect(await storedIds()).toEqual([...acknowledged, refused.id]);
  noteFigure(
    `PostgreSQL on ${disk.about} without room: ${acknowledged.length} changes were still taken, the next was refused as such, plans were still read; with room again the same change was saved once.`,
  );
});
