import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renameUnlessThere, serverUser } from './postgres-files.ts';

const superuser = 'postgres';
/** Nothing of the caller's surroundings reaches the server: its messages are read, its language must not differ. */
export const serverEnvironment = {
  PATH: '/usr/bin:/bin',
  LC_ALL: 'C',
  HOME: '/tmp',
  // Where Next's types are, every process has one.
  NODE_ENV: 'production',
} as const;

/** The administrator's password lies inside the data folder, so that folder and password appear at one moment. */
const passwordFile = 'kader-password';

function write(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 });
  if (serverUser.uid !== undefined) {
    chownSync(path, serverUser.uid, serverUser.gid);
  }
}

/** Makes the data folder of a cluster unless it is there. Made beside and renamed: an interrupted or simultaneous start does no harm. */
export function initialiseCluster(native: string, folder: string, durable: boolean): void {
  const data = join(folder, 'data');
  if (existsSync(data)) {
    return;
  }
  const unfinished = join(folder, `data.${process.pid}`);
  const handedOver = join(folder, `password.${process.pid}`);
  const password = randomBytes(24).toString('base64url');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (serverUser.uid !== undefined) {
    chownSync(unfinished, serverUser.uid, serverUser.gid);
  }
  write(handedOver, password);
  const access = ['-U', superuser, '-A', 'scram-sha-256', `--pwfile=${handedOver}`];
  const text = ['-E', 'UTF8', '--locale-provider=icu', '--icu-locale=und'];
  const run = spawnSync(
    join(native, 'bin/initdb'),
    ['-D', unfinished, ...access, ...text, ...(durable ? [] : ['--no-sync'])],
    { ...serverUser, env: serverEnvironment, cwd: '/', encoding: 'utf8' },
  );
  rmSync(handedOver);
  if (run.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`initdb failed: ${run.error?.message ?? run.stderr}`);
  }
  write(join(unfinished, passwordFile), password);
  renameUnlessThere(unfinished, data);
}

/** URL of a database of the cluster for its administrator. */
export function administratorUrl(folder: string, port: number, database: string): string {
  const password = readFileSync(join(folder, 'data', passwordFile), 'utf8');
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}
