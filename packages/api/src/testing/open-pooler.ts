import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A pgbouncer in transaction mode in front of a database. */
export interface Pooler {
  /** The URL by which a role comes through it. */
  through(url: string): string;
  close(): Promise<void>;
}

/** Connections to the server per role: fewer than ask at once, so that they have to share. */
const serverConnections = 2;

/** PgBouncer does not run as root either. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Where it is: `PGBOUNCER`, which `npm test` sets, or where the package of the system puts it. */
function findProgram(): string {
  const program = process.env.PGBOUNCER ?? '/usr/sbin/pgbouncer';
  if (!existsSync(program)) {
    throw new Error(
      'There is no pgbouncer: install it (Debian: `apt-get install pgbouncer`), or set PGBOUNCER.',
    );
  }
  return program;
}

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Starts a pooler for the roles of these URLs. `isReady` says whether it answers. */
export async function openPooler(
  urls: readonly string[],
  isReady: (url: string) => Promise<boolean>,
): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), 'kader-pooler-'));
  const port = await freePort();
  const [first = ''] = urls;
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    if (user.uid !== undefined) {
      chownSync(join(folder, name), user.uid, user.gid);
    }
    return join(folder, name);
  };
  const users = urls.map(
    (url) => `"${new URL(url).username}" "${decodeURIComponent(new URL(url).password)}"\n`,
  );
  const settings = `[databases]
* = host=${new URL(first).hostname} port=${new URL(first).port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${write('users', users.join(''))}
pool_mode = transaction
default_pool_size = ${serverConnections}
max_client_conn = 200
`;
  if (user.uid !== undefined) {
    chownSync(folder, user.uid, user.gid);
  }
  const asUser = user.uid === undefined ? [] : ['-u', 'nobody'];
  const child = spawn(findProgram(), [...asUser, write('settings.ini', settings)], {
    cwd: '/',
    stdio: 'ignore',
  });
  const through = (url: string) => {
    const pooled = new URL(url);
    pooled.hostname = '127.0.0.1';
    pooled.port = String(port);
    return pooled.href;
  };
  for (let tries = 0; !(await isReady(through(first))); tries += 1) {
    if (tries === 100 || child.exitCode !== null) {
      throw new Error('pgbouncer did not start.');
    }
    await wait(50);
  }
  return { through, close: () => closePooler(child, folder) };
}

async function closePooler(child: ChildProcess, folder: string): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
  rmSync(folder, { recursive: true, force: true });
}
