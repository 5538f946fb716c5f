import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { canConnect, withConnection } from './connect.ts';
import { findPort } from './find-port.ts';
import { administratorUrl, initialiseCluster, serverEnvironment } from './initialise-cluster.ts';
import { postgresFolder, serverUser } from './postgres-files.ts';
import { isAlive, removeStaleLock, runningServer, stopServer } from './running-server.ts';

export interface ClusterOptions {
  /** Folder of this cluster alone: data, log, administrator's password. */
  readonly folder: string;
  /** Database to make sure of. */
  readonly database: string;
  readonly port: number;
  /** False only for tests: everything is lost when the machine stops. */
  readonly durable: boolean;
}

export interface Cluster {
  /** Administrator's URL of the database. */
  readonly adminUrl: string;
  readonly port: number;
  /** The wanted port, when something else held it. */
  readonly busyPort: number | null;
  /** A server that was still running was taken over. */
  readonly reused: boolean;
  /** Resolves when the server is gone. */
  readonly gone: Promise<void>;
  /** Stops the server, unless another living program started it. */
  stop(): Promise<void>;
}

const startLimitMs = 60_000;

/** Settings of the command line: nothing in the data folder needs editing. */
function serverArguments(data: string, port: number, durable: boolean): string[] {
  const always = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
  };
  const fast = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
  };
  const settings = durable ? always : { ...always, ...fast, max_connections: '300' };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', data, '-p', String(port), ...pairs];
}

function launch(native: string, options: ClusterOptions, port: number): ChildProcess {
  const log = openSync(join(options.folder, 'postgres.log'), 'w');
  // Its own process group: Ctrl-C in a terminal reaches the whole group, and the database must outlive its users.
  return spawn(
    join(native, 'bin/postgres'),
    serverArguments(join(options.folder, 'data'), port, options.durable),
    {
      ...serverUser,
      env: serverEnvironment,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
}

/** Waits for the server to answer; false when it gave up or the time is over. */
async function answers(url: string, givenUp: () => boolean): Promise<boolean> {
  const deadline = Date.now() + startLimitMs;
  while (!(await canConnect(url))) {
    if (givenUp() || Date.now() > deadline) {
      return false;
    }
    await wait(30);
  }
  return true;
}

async function ensureDatabase(serverUrl: string, database: string): Promise<void> {
  await withConnection(serverUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) {
      await client.query(`create database ${pg.escapeIdentifier(database)}`);
    }
  });
}

async function whenGone(pid: number): Promise<void> {
  while (isAlive(pid)) {
    await wait(250);
  }
}

/** Whether this process answers for stopping the server: true unless another living program does. */
function takeOwnership(folder: string): boolean {
  const file = join(folder, 'serve.pid');
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (owner > 0 && owner !== process.pid && isAlive(owner)) {
    return false;
  }
  writeFileSync(file, String(process.pid));
  return true;
}

async function reuseCluster(options: ClusterOptions): Promise<Cluster | null> {
  const running = runningServer(join(options.folder, 'data'));
  if (running === null) {
    return null;
  }
  const serverUrl = administratorUrl(options.folder, running.port, 'postgres');
  if (!(await answers(serverUrl, () => !isAlive(running.pid)))) {
    throw new Error(`A PostgreSQL (process ${running.pid}) runs on ${options.folder} and does not answer.`);
  }
  const owned = takeOwnership(options.folder);
  await ensureDatabase(serverUrl, options.database);
  return {
    adminUrl: administratorUrl(options.folder, running.port, options.database),
    port: running.port,
    busyPort: null,
    reused: true,
    gone: whenGone(running.pid),
    stop: () => (owned ? stopServer(running.pid) : Promise.resolve()),
  };
}

/** Starts a server of our own. When it does not come up, it is stopped, so that nothing stays behind. */
async function startServer(options: ClusterOptions): Promise<Cluster> {
  const native = await postgresFolder();
  initialiseCluster(native, options.folder, options.durable);
  removeStaleLock(join(options.folder, 'data'));
  const { port, busy } = await findPort(options.port);
  const child = launch(native, options, port);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    if (child.pid !== undefined) {
      await stopServer(child.pid);
      await gone;
    }
  };
  try {
    const serverUrl = administratorUrl(options.folder, port, 'postgres');
    if (!(await answers(serverUrl, () => child.exitCode !== null || child.pid === undefined))) {
      const log = readFileSync(join(options.folder, 'postgres.log'), 'utf8').slice(-2000);
      throw new Error(`PostgreSQL did not start:\n${log}`);
    }
    takeOwnership(options.folder);
    await ensureDatabase(serverUrl, options.database);
  } catch (error) {
    await stop();
    throw error;
  }
  const adminUrl = administratorUrl(options.folder, port, options.database);
  return { adminUrl, port, busyPort: busy ? options.port : null, reused: false, gone, stop };
}

/**
 * Starts the embedded PostgreSQL on a folder, as root (then it runs as `nobody`) or as an ordinary user, making the
 * cluster and its database when they are not there. A server that still runs on the folder is used instead; a busy
 * port is reported and another taken. Throws with the end of the server's log when it does not come up.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const running = await reuseCluster(options);
  if (running !== null) {
    return running;
  }
  try {
    return await startServer(options);
  } catch (error) {
    // Another start at the same moment may have been faster; its server holds the folder.
    const other = await reuseCluster(options);
    if (other === null) {
      throw error;
    }
    return other;
  }
}

/** Stops whatever runs on the folder and deletes it with everything in it. */
export async function destroyCluster(folder: string): Promise<void> {
  const running = runningServer(join(folder, 'data'));
  if (running !== null) {
    await stopServer(running.pid);
  }
  rmSync(folder, { recursive: true, force: true });
}
