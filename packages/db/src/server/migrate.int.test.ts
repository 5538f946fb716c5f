import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { withConnection } from './connect.ts';
import { createRoles } from './create-roles.ts';
import { migrate } from './migrate.ts';
import { readDatabaseUrls } from './read-env.ts';
import { deriveRoleUrls, type RoleUrls } from './roles.ts';
import { readMigrations } from './run-migrations.ts';

const packageFolder = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

let name: string;
let adminUrl: string;
let urls: RoleUrls;

/** Starts the CLI of Prisma by its file: no shell, no look-up on the path. */
async function prisma(...args: string[]): Promise<{ exitCode: number; output: string }> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build/index.js');
  const options = { cwd: packageFolder, env: { ...process.env, DATABASE_URL: adminUrl } };
  try {
    const { stdout } = await run(process.execPath, [cli, ...args], options);
    return { exitCode: 0, output: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { exitCode: code, output: stdout + stderr };
  }
}

const applied = async () => {
  const { rows } = await withConnection(urls.owner, (owner) =>
    owner.query<{ name: string }>('select migration_name as name from _prisma_migrations order by 1'),
  );
  return rows.map((row) => row.name);
};

beforeEach(async () => {
  name = `empty_${randomUUID().replaceAll('-', '')}`;
  await withConnection(inject('adminUrl'), (admin) => admin.query(`create database ${name}`));
  const url = new URL(inject('adminUrl'));
  url.pathname = `/${name}`;
  adminUrl = url.href;
  urls = deriveRoleUrls(adminUrl);
});
afterEach(() =>
  withConnection(inject('adminUrl'), (admin) => admin.query(`drop database ${name} with (force)`)),
);

test('three starts at once set an empty database up once', async () => {
  const start = async () => {
    await createRoles(adminUrl, urls);
    return migrate(urls);
  };
  const answers = await Promise.all([start(), start(), start()]);
  const names = readMigrations().map((migration) => migration.name);
  expect(answers.flat()).toEqual(names);
  expect(await applied()).toEqual(names);
  expect(await migrate(urls)).toEqual([]);
});

test('schema.prisma equals the database, and Prisma agrees that every migration was applied', async () => {
  await createRoles(adminUrl, urls);
  await migrate(urls);
  const diff = ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema', '--exit-code'];
  const drift = await prisma(...diff);
  expect(drift).toMatchObject({ exitCode: 0 });
  const status = await prisma('migrate', 'status');
  expect(status.output).toContain('Database schema is up to date');
  await withConnection(urls.owner, (owner) => owner.query('alter table client add column forgotten text'));
  expect(await prisma(...diff)).toMatchObject({ exitCode: 2 });
});

test('a migration edited after it was applied is refused', async () => {
  await createRoles(adminUrl, urls);
  await migrate(urls);
  await withConnection(urls.owner, (owner) =>
    owner.query(`update _prisma_migrations set checksum = 'other'`),
  );
  await expect(migrate(urls)).rejects.toThrow('0001_tables was changed after it was applied');
});

test('the rights lent for setting up are given back', async () => {
  await createRoles(adminUrl, urls);
  await migrate(urls);
  for (const [url, statement] of [
    [urls.worker, 'create schema anything'],
    [urls.worker, 'create function app.anything() returns int language sql as $$ select 1 $$'],
    [urls.worker, 'create table public.anything (id int)'],
    [urls.app, 'create table public.anything (id int)'],
    [urls.auth, 'create schema anything'],
  ] as const) {
    const attempt = withConnection(url, (client) => client.query(statement));
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  }
});

test('production names each URL that is missing; only demo derives them', () => {
  expect(() => readDatabaseUrls({ DATABASE_URL: adminUrl })).toThrow('DATABASE_URL_OWNER, DATABASE_URL_APP');
  expect(readDatabaseUrls({ DATABASE_URL: adminUrl, KADER_MODE: 'demo' })).toEqual({ adminUrl, urls });
  const own = {
    DATABASE_URL: adminUrl,
    KADER_MODE: 'demo',
    DATABASE_URL_APP: 'postgresql://kader_app:own@db/kader',
  };
  expect(readDatabaseUrls(own).urls.app).toBe(own.DATABASE_URL_APP);
});
