import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import { canConnect, withConnection } from '../server/connect.ts';
import { createRoles } from '../server/create-roles.ts';
import { clusterFolder } from '../server/postgres-files.ts';
import { deriveRoleUrls } from '../server/roles.ts';
import { destroyCluster } from '../server/start-cluster.ts';

interface Served {
  readonly adminUrl: string;
  readonly port: number;
  readonly busyPort: number | null;
  readonly reused: boolean;
}

const entry = join(import.meta.dirname, 'serve.ts');
const dataDir = mkdtempSync(join(tmpdir(), 'kader-serve-'));

function start() {
  return spawn(process.execPath, [entry], {
    env: { ...process.env, KADER_DATA_DIR: dataDir },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

async function firstLine(child: ReturnType<typeof start>): Promise<Served> {
  for await (const line of createInterface({ input: child.stdout })) {
    return JSON.parse(line);
  }
  throw new Error('The server printed nothing.');
}

const exit = (child: ChildProcess) => new Promise<number | null>((done) => child.once('exit', done));

afterEach(async () => {
  await destroyCluster(clusterFolder(dataDir));
  rmSync(dataDir, { recursive: true, force: true });
});

test('a killed serve leaves a server that the next one takes over with its data, and stops', async () => {
  const busy = createServer();
  await new Promise<void>((done) => busy.listen(54_329, '127.0.0.1', done).once('error', () => done()));
  const first = start();
  const served = await firstLine(first);
  expect(served).toMatchObject({ reused: false, busyPort: 54_329 });
  expect(served.port).not.toBe(54_329);
  await withConnection(served.adminUrl, (client) => client.query('create table kept (id int)'));
  first.kill('SIGKILL');
  await exit(first);
  busy.close();
  expect(await canConnect(served.adminUrl)).toBe(true);

  const second = start();
  expect(await firstLine(second)).toEqual({ ...served, busyPort: null, reused: true });
  second.kill('SIGINT');
  expect(await exit(second)).toBe(0);
  expect(await canConnect(served.adminUrl)).toBe(false);

  const third = start();
  const again = await firstLine(third);
  expect(again.reused).toBe(false);
  await withConnection(again.adminUrl, (client) => client.query('select id from kept'));
  third.stdin.end();
  expect(await exit(third)).toBe(0);
  expect(await canConnect(again.adminUrl)).toBe(false);
});

test('a role whose password was changed elsewhere gets the one that its URL names', async () => {
  const child = start();
  const { adminUrl } = await firstLine(child);
  const urls = deriveRoleUrls(adminUrl);
  await createRoles(adminUrl, urls);
  await withConnection(adminUrl, (admin) => admin.query(`alter role kader_app password 'changed'`));
  expect(await canConnect(urls.app)).toBe(false);
  await createRoles(adminUrl, urls);
  expect(await canConnect(urls.app)).toBe(true);
  child.stdin.end();
  await exit(child);
});
