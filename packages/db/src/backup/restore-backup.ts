import { join } from 'node:path';
import pg from 'pg';
import { withConnection } from '../server/connect.ts';
import { createRoles } from '../server/create-roles.ts';
import { migrate } from '../server/migrate.ts';
import type { RoleUrls } from '../server/roles.ts';
import { BackupError } from './backup-error.ts';
import { type BackupTable, listBackupTables, quotedName } from './backup-tables.ts';
import { checkBackup } from './check-backup.ts';
import { copyIn, copyOut, copySettings } from './copy-rows.ts';
import type { Manifest } from './manifest.ts';
import { refuseOccupiedDatabase } from './refuse-occupied.ts';
import { bringBack, dropSetAside, setAside } from './set-aside.ts';
import { dropStagedFiles, listStoredFiles, placeStagedFiles, stageFiles } from './stored-files.ts';

export interface RestoreWanted {
  /** Folder of the backup. */
  readonly folder: string;
  /** URL of a superuser of the database to restore into: COPY is refused where row-level security is forced. */
  readonly adminUrl: string;
  /** The roles to make, with their passwords; a backup holds none. */
  readonly urls: RoleUrls;
  /** Where stored files go; null leaves them in the backup. */
  readonly storageFolder: string | null;
  /** Whether what the database and the storage hold may go. */
  readonly replace: boolean;
}

/**
 * Restores a backup: its files are read and checked first, then the database gets roles and the tables that the backup's
 * had, all rows in one transaction, and whatever migrations came since. Before it commits, the rows are read again and
 * held against the checksums. What was there lies aside until all of that is done, and is back when any of it fails.
 * Throws BackupError, naming what is damaged, or what is in the way.
 */
export async function restoreBackup(wanted: RestoreWanted): Promise<Manifest> {
  const { folder, adminUrl, storageFolder, replace } = wanted;
  const manifest = await checkBackup(folder);
  const storage = manifest.files === null ? null : storageFolder;
  await withConnection(adminUrl, async (admin) => {
    await requireSuperuser(admin);
    if (!replace) {
      await refuseOccupiedDatabase(admin);
      await refuseOccupiedStorage(storage);
    }
    await setAside(admin);
  });
  try {
    await fill(wanted, manifest, storage);
  } catch (error) {
    await withConnection(adminUrl, bringBack);
    if (storage !== null) {
      await dropStagedFiles(storage);
    }
    throw error;
  }
  if (storage !== null) {
    await placeStagedFiles(storage);
  }
  await withConnection(adminUrl, dropSetAside);
  return manifest;
}

/** Rows into a database without tables, and files beside those that are there. */
async function fill(
  { folder, adminUrl, urls }: RestoreWanted,
  manifest: Manifest,
  storage: string | null,
): Promise<void> {
  await createRoles(adminUrl, urls);
  await migrate(urls, manifest.migrations.length);
  await withConnection(adminUrl, (admin) => load(admin, folder, manifest));
  await migrate(urls);
  if (storage !== null) {
    const paths = (manifest.files ?? []).map(({ path }) => path.replace(/^files\//, ''));
    await stageFiles(join(folder, 'files'), storage, paths);
  }
}

async function refuseOccupiedStorage(storageFolder: string | null): Promise<void> {
  const there = storageFolder === null ? [] : await listStoredFiles(storageFolder);
  if (there.length > 0) {
    throw new BackupError(`The storage ${storageFolder} is not empty: it holds ${there.length} files.`);
  }
}

async function requireSuperuser(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ super: boolean }>(
    'select rolsuper as super from pg_roles where rolname = current_user',
  );
  if (rows[0]?.super !== true) {
    throw new BackupError(
      'DATABASE_URL must name a superuser: row-level security would refuse the rows of a backup.',
    );
  }
}

/** All rows or none. Triggers and foreign keys do not fire: what is loaded was whole when it was read. */
async function load(admin: pg.Client, folder: string, manifest: Manifest): Promise<void> {
  await admin.query(`begin; ${copySettings}; set local session_replication_role = replica`);
  const tables = await matchedTables(admin, manifest);
  await admin.query(`truncate ${tables.map(({ table }) => quotedName(table.name)).join(', ')}`);
  for (const { table, entry } of tables) {
    await copyIn(admin, table, join(folder, entry.path));
  }
  for (const { name, lastValue } of manifest.sequences) {
    const next = lastValue === null ? `1, false` : `${pg.escapeLiteral(lastValue)}, true`;
    await admin.query(`select setval(${pg.escapeLiteral(quotedName(name))}, ${next})`);
  }
  for (const { table, entry } of tables) {
    const { sha256 } = await copyOut(admin, table);
    if (sha256 !== entry.sha256) {
      throw new BackupError(`The rows of ${table.name} are not those of the backup; nothing was restored.`);
    }
  }
  await admin.query('commit');
  await admin.query('analyze');
}

/** The tables of the database beside those of the backup. Throws BackupError where they are not the same. */
async function matchedTables(
  admin: pg.Client,
  { tables }: Manifest,
): Promise<{ readonly table: BackupTable; readonly entry: Manifest['tables'][number] }[]> {
  const there = await listBackupTables(admin);
  const names = new Set([...there, ...tables].map(({ name }) => name));
  return [...names].map((name) => {
    const table = there.find((one) => one.name === name);
    const entry = tables.find((one) => one.name === name);
    if (table === undefined || entry === undefined || table.columns.join() !== entry.columns.join()) {
      throw new BackupError(`The backup does not fit: the table ${name} is another one here.`);
    }
    return { table, entry };
  });
}
