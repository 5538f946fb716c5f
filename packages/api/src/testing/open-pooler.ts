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

/** Writes what a pooler reads into a folder of its own; returns the path of its settings. */
function writeSettings(folder: string, urls: readonly string[], port: number): string {
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    if (user.uid !== undefined) {
      chownSync(join(folder, name), user.uid, user.gid);
    }
    return join(folder, name);
  };
  const [first] = urls.map((url) => new URL(url));
  const users = urls.map(
    (url) => `"${new URL(url).username}" "${decodeURIComponent(new URL(url).password)}"\n`,
  );
  return write(
    'settings.ini',
    `[databases]
* = host=${first?.hostname} port=${first?.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${write('users', users.join(''))}
pool_mode = transaction
default_pool_size = ${serverConnections}
max_client_conn = 200
`,
  );
}

function throughPort(url: string, port: number): string {
  const pooled = new URL(url);
  pooled.hostname = '127.0.0.1';
  pooled.port = String(port);
  return pooled.href;
}

/** Waits until a pooler answers; false when it ended, because somebody else has taken its port meanwhile. */
async function answers(child: ChildProcess, isReady: () => Promise<boolean>): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    if (await isReady()) {
      return true;
    }
    await wait(50);
  }
  return false;
}

const portsTried = 5;

/** Starts a pooler for the roles of these URLs. `isReady` says whether one answers at a URL. */
export async function openPooler(
  urls: readonly string[],
  isReady: (url: string) => Promise<boolean>,
): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), 'kader-pooler-'));
  if (user.uid !== undefined) {
    chownSync(folder, user.uid, user.gid);
  }
  const asUser = user.uid === undefined ? [] : ['-u', 'nobody'];
  for (let tried = 0; tried < portsTried; tried += 1) {
    const port = await freePort();
    const child = spawn(findProgram(), [...asUser, writeSettings(folder, urls, port)], {
      cwd: '/',
      stdio: 'ignore',
    });
    if (await answers(child, () => isReady(throughPort(urls[0] ?? '', port)))) {
      return { through: (url) => throughPort(url, port), close: () => closePooler(child, folder) };
    }
  }
  throw new Error('pgbouncer did not start.');
}

async function closePooler(child: ChildProcess, folder: string): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  if (child.kill('SIGKILL')) {
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
}
