import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackupError, type Manifest, restoreBackup, writeBackup } from '@kader/db/backup';
import { createEmptyDatabase, type EmptyDatabase } from '@kader/db/testing';
import {
  changePlan,
  createTestContext,
  makeAgency,
  makePlanStates,
  type TestContext,
} from '@kader/services/testing';
import { createStorage } from '@kader/storage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstGoals } from '../editing/make-edit.ts';

let context: TestContext;
let folder: string;
let storageFolder: string;
let whole: string;
let made: Manifest;
const targets: EmptyDatabase[] = [];
beforeAll(async () => {
  context = await createTestContext();
  folder = await mkdtemp(join(tmpdir(), 'kader-backup-'));
  storageFolder = join(folder, 'storage');
  whole = join(folder, 'whole');
  const storage = createStorage({ KADER_STORAGE_DIR: storageFolder });
  for (const name of ['ours', 'theirs']) {
    const agency = await makeAgency(context);
    const marks = { shared: `${name}\\t\n\\N "Кофе"`, inside: `${name} 'żółć' \u2028` };
    await makePlanStates({ ...context, storage }, agency, marks);
  }
  made = await backUp(context.database.adminUrl, whole);
});
afterAll(async () => {
  for (const target of targets) {
    await target.drop();
  }
  await context.close();
  await rm(folder, { recursive: true, force: true });
});

async function backUp(adminUrl: string, to: string, from = storageFolder): Promise<Manifest> {
  return await writeBackup({
    adminUrl,
    folder: to,
    storageFolder: from,
    kaderVersion: 'test',
    at: new Date('2026-11-22T12:00:00Z'),
  });
}

async function emptyTarget(): Promise<EmptyDatabase> {
  const target = await createEmptyDatabase();
  targets.push(target);
  return target;
}

const restoreInto = async (target: EmptyDatabase, from = whole, replace = false) =>
  await restoreBackup({
    folder: from,
    adminUrl: target.adminUrl,
    urls: target.urls,
    storageFolder: join(folder, `storage-of-${target.name}`),
    replace,
  });

const rowsIn = ({ tables }: Manifest) => Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));

/** What row-level security says of every table: whether it is forced, and its policies. */
const walls = `
  select c.relname as name, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner,
    (select json_agg(json_build_object('name', policyname, 'for', cmd, 'to', roles, 'using', qual, 'check', with_check) order by policyname)
     from pg_policies p where p.tablename = c.relname and p.schemaname = 'public') as policies
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;

describe('a backup of agencies with plans in every state', () => {
  test('holds every table and the files, with how much and what it is', async () => {
    expect(made.migrations.length).toBeGreaterThan(11);
    expect(rowsIn(made)['public.document']).toBe(12);
    expect(rowsIn(made)['public.decision']).toBe(4);
    expect(made.files).toHaveLength(20);
    expect(made.tables.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });

  test('restored into an empty database is the same to the byte, and behind the same walls', async () => {
    const target = await emptyTarget();
    await restoreInto(target);
    const again = await backUp(
      target.adminUrl,
      join(folder, 'again'),
      join(folder, `storage-of-${target.name}`),
    );
    expect(again).toEqual(made);
    const [before, after] = [
      await context.database.asSuperuser(async (client) => (await client.query(walls)).rows),
      await target.asSuperuser(async (client) => (await client.query(walls)).rows),
    ];
    expect(after).toEqual(before);
    expect(after.filter(({ forced }) => forced === true).length).toBeGreaterThan(20);
    const seen = await target.asApp((client) => client.query('select from document'));
    expect(seen.rowCount).toBe(0);
    // Numbers go on where they were: the next job does not meet an old one.
    const [job] = (
      await target.asSuperuser((client) =>
        client.query<{ id: string; most: string | null }>(
          "select (graphile_worker.add_job('none')).id, (select max(id) from graphile_worker._private_jobs) as most",
        ),
      )
    ).rows;
    expect(Number(job?.id)).toBeGreaterThan(Number(job?.most));
  });

  test('is not restored over what is there, unless told: the tables are named', async () => {
    const [target] = targets;
    const restore = restoreInto(target as EmptyDatabase);
    await expect(restore).rejects.toThrow(BackupError);
    await expect(restore).rejects.toThrow(/not empty.+public\.agency \(\d+\).+public\.document \(12\)/);
    await restoreInto(target as EmptyDatabase, whole, true);
    await target?.asSuperuser((client) => client.query('drop schema public, app, graphile_worker cascade'));
    await expect(restoreInto(target as EmptyDatabase)).rejects.toThrow(
      /storage.+not empty: it holds 20 files/,
    );
  });
});

test('a restore that fails on its way leaves what was there, rows and files, and what an interrupted one left is let go of', async () => {
  const target = await emptyTarget();
  const storageOf = join(folder, `storage-of-${target.name}`);
  await restoreInto(target);
  const ask = async (sql: string) =>
    await target.asSuperuser(async (client) => (await client.query(sql)).rows);
  await ask("update public.agency set name = 'Since the backup'");
  await writeFile(join(storageOf, 'since'), 'the backup');
  const unfit = join(folder, `unfit-${target.name}`);
  await cp(whole, unfit, { recursive: true });
  const [first] = made.tables.filter(({ name }) => name === 'public.agency');
  const tables = made.tables.map((table) => (table === first ? { ...table, columns: ['other'] } : table));
  await writeFile(join(unfit, 'manifest.json'), JSON.stringify({ ...made, tables }));
  await expect(restoreInto(target, unfit, true)).rejects.toThrow(/does not fit: the table public\.agency/);
  expect(await ask('select distinct name from public.agency')).toEqual([{ name: 'Since the backup' }]);
  expect(await readdir(storageOf)).toContain('since');

  await ask('alter schema public rename to before_restore_public; create schema public');
  await expect(restoreInto(target)).rejects.toThrow(/interrupted here.+before_restore_public/);
  await restoreInto(target, whole, true);
  expect(await ask("select from pg_namespace where nspname like 'before%'")).toEqual([]);
  expect(await ask("select from public.agency where name = 'Since the backup'")).toEqual([]);
  expect(await readdir(storageOf)).not.toContain('since');
});

describe('a backup that is damaged', () => {
  test.each<{ name: string; damage: (folder: string) => Promise<void>; says: RegExp }>([
    {
      name: 'one letter of a table',
      damage: async (at) => {
        const file = join(at, 'tables/public.client.copy');
        const bytes = await readFile(file);
        bytes[40] = (bytes[40] ?? 0) ^ 1;
        await writeFile(file, bytes);
      },
      says: /tables\/public\.client\.copy is not what was written/,
    },
    {
      name: 'the end of a table',
      damage: (at) => truncate(join(at, 'tables/public.change_set.copy'), 100),
      says: /tables\/public\.change_set\.copy is not what was written/,
    },
    {
      name: 'a table',
      damage: (at) => rm(join(at, 'tables/public.decision.copy')),
      says: /tables\/public\.decision\.copy is missing/,
    },
    {
      name: 'the files',
      damage: (at) => rm(join(at, 'files'), { recursive: true }),
      says: /files\/.+ is missing/,
    },
    {
      name: 'the manifest',
      damage: (at) => truncate(join(at, 'manifest.json'), 300),
      says: /manifest\.json cannot be read/,
    },
  ])('in $name is refused by name, and nothing is touched', async ({ damage, says }) => {
    const target = await emptyTarget();
    const damaged = join(folder, target.name);
    await cp(whole, damaged, { recursive: true });
    await damage(damaged);
    await expect(restoreInto(target, damaged)).rejects.toThrow(says);
    const { rows } = await target.asSuperuser((client) =>
      client.query("select from pg_class where relnamespace = 'public'::regnamespace"),
    );
    expect(rows).toEqual([]);
  });

  test('or was made by a Kader with migrations that are not here, is refused', async () => {
    const newer = join(folder, 'newer');
    await cp(whole, newer, { recursive: true });
    const migrations = [...made.migrations, { name: '9999_later', checksum: '0'.repeat(64) }];
    await writeFile(join(newer, 'manifest.json'), JSON.stringify({ ...made, migrations }));
    await expect(restoreInto(await emptyTarget(), newer)).rejects.toThrow(/9999_later/);
  });
});

test('a backup made while people write is of one moment', async () => {
  const { owner, planId } = await makeAgency(context);
  let writing = true;
  const writes = (async () => {
    while (writing) {
      await changePlan(context, owner, planId, firstGoals(1));
    }
  })();
  const busy = join(folder, 'busy');
  await backUp(context.database.adminUrl, busy);
  writing = false;
  await writes;
  const target = await emptyTarget();
  await restoreInto(target, busy);
  const { rows } = await target.asSuperuser((client) =>
    client.query(
      `select d.seq::int, (select count(*)::int from change_set c where c.document_id = d.id) as sets,
         (select count(*)::int from audit_event a where a.action = 'plan.changed' and a.target ->> 'documentId' = d.id::text) as audited
       from document d where d.id = $1`,
      [planId],
    ),
  );
  expect(rows).toEqual([{ seq: rows[0]?.seq, sets: rows[0]?.seq, audited: rows[0]?.seq }]);
});
