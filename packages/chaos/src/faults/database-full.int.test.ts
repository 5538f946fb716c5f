import type { ChangeSet } from '@kader/plan/changes';
import { changePlan, createTestContext, makeAgency, type TestContext } from '@kader/services/testing';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../editing/ask.ts';
import { openPlanOver } from '../editing/create-editor.ts';
import { firstGoals } from '../editing/make-edit.ts';
import { readStored } from '../history/read-stored.ts';
import { noteFigure } from '../serving/note-figure.ts';
import { apiProcess, webSettings } from '../serving/settings.ts';
import { signIn } from '../serving/sign-in.ts';
import { type RunningProcess, startProcess } from '../serving/start-process.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

const megabytes = 64;
/** More than fits into the room that the tables have set aside. */
const triesMax = 3000;

let context: TestContext;
let app: RunningProcess;
let disk: SmallDisk | string;
beforeAll(async () => {
  context = await createTestContext();
  const { rows } = await context.database.asSuperuser((client) =>
    client.query<{ data_directory: string }>('show data_directory'),
  );
  disk = mountSmallDisk(megabytes, rows[0]?.data_directory ?? '');
  const { urls } = context.database;
  const env = webSettings({ urls, storageFolder: '/nowhere', smtpUrl: 'smtp://127.0.0.1:1' });
  app = startProcess({ args: apiProcess, env });
});
afterAll(async () => {
  await app.kill();
  if (typeof disk !== 'string') {
    await moveTables('small_disk', 'pg_default');
    await asSuperuser('drop tablespace small_disk');
    disk.remove();
  }
  await context.close();
});

async function asSuperuser(...statements: readonly string[]): Promise<void> {
  await context.database.asSuperuser(async (client) => {
    for (const statement of statements) {
      await client.query(statement);
    }
  });
}

/** Moves what this database keeps, and what it finds it by, to another disk; the log of the server stays where it is. */
async function moveTables(from: string, to: string): Promise<void> {
  await asSuperuser(
    `alter table all in tablespace ${from} set tablespace ${to}`,
    `alter index all in tablespace ${from} set tablespace ${to}`,
  );
}

test('on a full disk nothing is taken for saved, plans are still read, and the same set is saved once there is room', async () => {
  if (typeof disk === 'string') {
    // Said instead of tried: only an administrator mounts a disk.
    noteFigure(`PostgreSQL on a full disk was not tried. ${disk}`);
    expect(disk).toMatch(/^No disk could be mounted: /);
    return;
  }
  await asSuperuser(`create tablespace small_disk location '${disk.folder}'`);
  await moveTables('pg_default', 'small_disk');
  const origin = `http://127.0.0.1:${(await app.says(/listening on (\d+)/))[1]}`;
  const { owner, slug, planId } = await makeAgency(context);
  const [first] = firstGoals(1);
  if (first === undefined || first.op !== 'item.add') throw new Error('There is no goal to edit.');
  await changePlan(context, owner, planId, [first]);
  const cookie = await signIn(context, owner);
  const place = { slug, planId, origins: () => [origin] as const, cookie };
  const start = await openPlanOver(place);
  const path = `/api/${slug}/documents/${planId}`;
  let seen = start.seq;
  const retitle = (words: string): ChangeSet => ({
    id: uuidv7(),
    changes: [{ op: 'item.set', id: first.id, field: 'title', value: words }],
    base: { [`${first.id}.title`]: { seen } },
  });

  disk.fill();
  const acknowledged: string[] = [];
  let refused: ChangeSet | undefined;
  for (let round = 0; refused === undefined && round < triesMax; round += 1) {
    const set = retitle(`Titel ${round} ${'woord '.repeat(20)}`);
    const reply = await ask(origin, cookie, `${path}/changes`, set);
    if (reply?.code === 'OK') {
      acknowledged.push(set.id);
      seen = (reply.body as { readonly seq: number }).seq;
    } else {
      refused = set;
      expect(reply).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    }
  }
  if (refused === undefined) throw new Error('The disk took everything.');
  const storedIds = async () => {
    const stored = await context.database.asSuperuser((client) => readStored(client, planId, start.seq));
    return stored.map(({ id }) => id);
  };
  expect(await storedIds()).toEqual(acknowledged);
  expect((await openPlanOver(place)).seq).toBe(seen);

  disk.clear();
  expect(await ask(origin, cookie, `${path}/changes`, refused)).toMatchObject({ status: 200 });
  expect(await ask(origin, cookie, `${path}/changes`, refused)).toMatchObject({ status: 200 });
  expect(await storedIds()).toEqual([...acknowledged, refused.id]);
  noteFigure(
    `PostgreSQL on a full disk: ${acknowledged.length} changes found room, the next was refused as such, plans were still read; with room again the same change was saved once.`,
  );
});
