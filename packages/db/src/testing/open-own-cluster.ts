import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { withConnection } from '../server/connect.ts';
import { createRoles } from '../server/create-roles.ts';
import { migrate } from '../server/migrate.ts';
import { clusterFolder } from '../server/postgres-files.ts';
import { deriveRoleUrls, type RoleUrls } from '../server/roles.ts';
import { runningServer } from '../server/running-server.ts';
import { destroyCluster, startCluster } from '../server/start-cluster.ts';

/** A PostgreSQL of a test's own that keeps what it acknowledged, as one in production does, and may be killed. */
export interface OwnCluster {
  readonly adminUrl: string;
  readonly urls: RoleUrls;
  asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  /** Ends the server and all its processes without a word to them. */
  kill(): Promise<void>;
  /** Starts it again, where it was. */
  start(): Promise<void>;
  /** Stops it and deletes its data. */
  destroy(): Promise<void>;
}

/** Starts a server on a folder's own cluster, with the roles and a migrated database. */
export async function openOwnCluster(dataDir: string): Promise<OwnCluster> {
  const folder = clusterFolder(dataDir);
  guard(folder);
  const first = await startCluster({ folder, database: 'kader', port: 0, durable: true });
  const { adminUrl, port } = first;
  const urls = deriveRoleUrls(adminUrl);
  await createRoles(adminUrl, urls);
  await migrate(urls);
  return {
    adminUrl,
    urls,
    asSuperuser: (work) => withConnection(adminUrl, work),
    kill: () => killServer(join(folder, 'data')),
    start: async () => {
      await startCluster({ folder, database: 'kader', port, durable: true });
    },
    destroy: () => destroyCluster(folder),
  };
}

/** A server of its own outlives a test that was interrupted; somebody has to stay who ends it. */
function guard(folder: string): void {
  const file = join(import.meta.dirname, '../cli/guard-cluster.ts');
  spawn(process.execPath, [file, folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] }).unref();
}

interface Found {
  readonly pid: number;
  readonly parent: number;
}

/** Processes of this machine that have not ended; one that nobody has asked after since is not among them. */
function processes(): Found[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return state === 'Z' ? [] : [{ pid: Number(name), parent: Number(parent) }];
      } catch {
        return [];
      }
    });
}

async function killServer(data: string): Promise<void> {
  const server = runningServer(data);
  if (server === null) {
    return;
  }
  const ids = [
    server.pid,
    ...processes()
      .filter(({ parent }) => parent === server.pid)
      .map(({ pid }) => pid),
  ];
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // A connection that ended between being found and being killed.
    }
  }
  // Until this process has heard of its end the server's id is still taken.
  while (processes().some(({ pid }) => ids.includes(pid)) || runningServer(data) !== null) {
    await wait(10);
  }
}
